// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMixStreamList`, from `live/DescribeMixStreamList.md`.

use alicloud_runtime::codegen::*;

/// Lists stream mixing tasks, filtered by stream, task ID, or time.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeMixStreamListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_mix_stream_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMixStreamListRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the stream goes by.
    pub stream_name: Option<String>,
    /// ID of the mix stream that the call is about.
    pub mix_stream_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Which page of the list to return.
    pub page_no: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeMixStreamListRequest {
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
    /// Sets `DomainName`.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `StreamName`.
    pub fn stream_name(mut self, value: impl Into<String>) -> Self {
        self.stream_name = Some(value.into());
        self
    }
    /// Sets `MixStreamId`.
    pub fn mix_stream_id(mut self, value: impl Into<String>) -> Self {
        self.mix_stream_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `PageNo`.
    #[inline]
    pub fn page_no(mut self, value: i32) -> Self {
        self.page_no = Some(value);
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
    DescribeMixStreamListRequest {
        "RegionId" => region_id: query,
        "DomainName" => domain_name: query,
        "AppName" => app_name: query,
        "StreamName" => stream_name: query,
        "MixStreamId" => mix_stream_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNo" => page_no: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeMixStreamListRequest {
    type Response = DescribeMixStreamListResponse;
    type Error = DescribeMixStreamListError;
    const INFO: OperationInfo = super::operation("DescribeMixStreamList")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeMixStreamListError] = &[
        DescribeMixStreamListError::InvalidUserIdMalformed,
        DescribeMixStreamListError::InvalidParameterMalformed,
        DescribeMixStreamListError::MissingParameter,
        DescribeMixStreamListError::IllegalOperation,
        DescribeMixStreamListError::InvalidDomainNameNotFound,
        DescribeMixStreamListError::InternalError2,
    ];
}

impl Paginated for DescribeMixStreamListRequest {
    type Item = MixStreamList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_no).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.mix_stream_list)
    }
}

/// Response to [`DescribeMixStreamListRequest`].
#[non_exhaustive]
pub struct DescribeMixStreamListResponse {
    /// Items of the kind mix stream that were found or are concerned.
    pub mix_stream_list: Vec<MixStreamList>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC1E78D3-FA8B-4457-DEE2-6093E1232254`.
    pub request_id: Option<String>,
    /// How many items there are in all. Example: `1`.
    pub total: Option<i32>,
}

response! {
    DescribeMixStreamListResponse {
        "MixStreamList" => mix_stream_list: list(""),
        "RequestId" => request_id: value,
        "Total" => total: value,
    }
}

/// Items of the kind mix stream that were found or are concerned.
#[non_exhaustive]
pub struct MixStreamList {
    /// Name that the application is registered under. Example: `liveApp****`.
    pub app_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `example.com`.
    pub domain_name: Option<String>,
    /// When the item was created. Example: `2020-09-17T08:39:14Z`.
    pub gmt_create: Option<Timestamp>,
    /// When the item was last changed. Example: `2020-09-17T08:39:15Z`.
    pub gmt_modified: Option<Timestamp>,
    /// Number that counts or picks out the input stream. Example: `2`.
    pub input_stream_number: Option<i32>,
    /// ID of the layout that the item belongs to or stands for. Example: `USERDEFINED`.
    pub layout_id: Option<String>,
    /// Layout template of the mixed stream. Example: `lp_ld`.
    pub mix_stream_template: Option<String>,
    /// ID of the mixstream that the item belongs to or stands for.
    /// Example: `aaf9a50f-c460-3a9b-f180-38dd8f05****`.
    pub mixstream_id: Option<String>,
    /// Name that the stream goes by. Example: `liveStream****`.
    pub stream_name: Option<String>,
}

response! {
    MixStreamList {
        "AppName" => app_name: value,
        "DomainName" => domain_name: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "InputStreamNumber" => input_stream_number: value,
        "LayoutId" => layout_id: value,
        "MixStreamTemplate" => mix_stream_template: value,
        "MixstreamId" => mixstream_id: value,
        "StreamName" => stream_name: value,
    }
}

/// Errors that the documentation of [`DescribeMixStreamListRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidDomainNameNotFound`](super::DocumentedError::InvalidDomainNameNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeMixStreamListError = super::DocumentedError;
