// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

/** What a newcomer reads on his way, in the language of his choice. */
record Words(Doors doors, SignUp signUp, Console console, Project project, Inspection inspection) {

    static final Words ENGLISH = new Words(
            new Doors("Sign up", "Sign in", "Sign out", "You are signed out"),
            new SignUp("Create your account", "Check your e-mail", "About you"),
            new Console("Welcome to Stoa", "Create the first project", "Your first project", "Create project"),
            new Project(
                    "Projects", "Project First is created.", "Basics", "Primary certificate", "Temporary RTC token"),
            new Inspection("Token inspector", "Valid", "Primary certificate", "Publish video"));

    static final Words CHINESE = new Words(
            new Doors("注册", "登录", "退出登录", "您已退出登录"),
            new SignUp("创建账户", "请查收邮件", "您的信息"),
            new Console("欢迎使用 Stoa", "创建第一个项目", "您的第一个项目", "创建项目"),
            new Project("项目", "项目“First”已创建。", "基本信息", "主证书", "临时 RTC Token"),
            new Inspection("Token 检查器", "有效", "主证书", "发布视频"));

    /** Where one goes in and out. */
    record Doors(String signUp, String signIn, String signOut, String signedOut) {}

    /** The titles of the three steps. */
    record SignUp(String identifier, String code, String details) {}

    /** What meets him who has no project yet. */
    record Console(String welcome, String firstProject, String firstTitle, String create) {}

    /** The parts of a project. */
    record Project(String list, String created, String basics, String certificate, String token) {}

    /** What the inspector says of a good token. */
    record Inspection(String title, String verdict, String signedBy, String privilege) {}
}
