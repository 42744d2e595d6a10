<svg class="portico" viewBox="0 0 24 24" width="28" height="28" fill="currentColor" aria-hidden="true"><path d="M12 2 2 7.5V10h20V7.5zM4 11.5h3v7H4zm6.5 0h3v7h-3zm6.5 0h3v7h-3zM2 20h20v2H2z"/></svg>
