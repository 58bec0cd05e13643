// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListPlaylist`, from `live/ListPlaylist.md`.

use alicloud_runtime::codegen::*;

/// Lists the account's playlists with domain, repeat count, and status, or one by ID.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::ListPlaylistRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_playlist(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListPlaylistRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the program that the call is about.
    pub program_id: Option<String>,
    /// Which page of the list to return.
    pub page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl ListPlaylistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProgramId`.
    pub fn program_id(mut self, value: impl Into<String>) -> Self {
        self.program_id = Some(value.into());
        self
    }
    /// Sets `Page`.
    #[inline]
    pub fn page(mut self, value: i32) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListPlaylistRequest {
        "RegionId" => region_id: query,
        "ProgramId" => program_id: query,
        "Page" => page: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListPlaylistRequest {
    type Response = ListPlaylistResponse;
    type Error = ListPlaylistError;
    const INFO: OperationInfo = super::operation("ListPlaylist")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListPlaylistError] = &[
        ListPlaylistError::InvalidPageSizeMalformed,
        ListPlaylistError::InvalidPageNumMalformed,
        ListPlaylistError::InvalidParameterMalformed,
        ListPlaylistError::PlayListNotFound,
        ListPlaylistError::InternalError2,
    ];
}

impl Paginated for ListPlaylistRequest {
    type Item = ProgramList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.program_list)
    }
}

/// Response to [`ListPlaylistRequest`].
#[non_exhaustive]
pub struct ListPlaylistResponse {
    /// Items of the kind program that were found or are concerned.
    pub program_list: Vec<ProgramList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5c6a2a0d-f228-4a64-af62-20e91b96****`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    ListPlaylistResponse {
        "ProgramList" => program_list: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind program that were found or are concerned.
#[non_exhaustive]
pub struct ProgramList {
    /// ID of the caster that the item belongs to or stands for.
    /// Example: `casdfasdfasfdasdflkasjdflaj****`.
    pub caster_id: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// ID of the program that the item belongs to or stands for.
    /// Example: `c09f3d63-eacf-4fbf-bd48-a07a6ba7****`.
    pub program_id: Option<String>,
    /// Name that the program goes by. Example: `playlist1`.
    pub program_name: Option<String>,
    /// Number that counts or picks out the repeat. Example: `1`.
    pub repeat_number: Option<i32>,
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
}

response! {
    ProgramList {
        "CasterId" => caster_id: value,
        "DomainName" => domain_name: value,
        "ProgramId" => program_id: value,
        "ProgramName" => program_name: value,
        "RepeatNumber" => repeat_number: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`ListPlaylistRequest`] names.
///
/// - [`InvalidPageSizeMalformed`](super::DocumentedError::InvalidPageSizeMalformed)
/// - [`InvalidPageNumMalformed`](super::DocumentedError::InvalidPageNumMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`PlayListNotFound`](super::DocumentedError::PlayListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type ListPlaylistError = super::DocumentedError;
