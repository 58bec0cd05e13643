// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSuspEventQuaraFiles`, from `sas/DescribeSuspEventQuaraFiles.md`.

use alicloud_runtime::codegen::*;

/// Lists the files in quarantine, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSuspEventQuaraFilesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_susp_event_quara_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSuspEventQuaraFilesRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// ID of the group that the call or the item is about.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub group_id: Option<String>,
    /// Tag that the quara carries.
    pub quara_tag: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<String>,
    /// Which client the call comes from; the console's mark is `sas`.
    pub from_: Option<String>,
    /// ID of the grouping that the call is about.
    pub grouping_id: Option<i64>,
}

impl DescribeSuspEventQuaraFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `GroupId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `QuaraTag`.
    pub fn quara_tag(mut self, value: impl Into<String>) -> Self {
        self.quara_tag = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    pub fn current_page(mut self, value: impl Into<String>) -> Self {
        self.current_page = Some(value.into());
        self
    }
    /// Sets `From`.
    pub fn from_(mut self, value: impl Into<String>) -> Self {
        self.from_ = Some(value.into());
        self
    }
    /// Sets `GroupingId`.
    #[inline]
    pub fn grouping_id(mut self, value: i64) -> Self {
        self.grouping_id = Some(value);
        self
    }
}

request! {
    DescribeSuspEventQuaraFilesRequest {
        "SourceIp" => source_ip: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "GroupId" => group_id: query,
        "QuaraTag" => quara_tag: query,
        "CurrentPage" => current_page: query,
        "From" => from_: query,
        "GroupingId" => grouping_id: query,
    }
}

impl Operation for DescribeSuspEventQuaraFilesRequest {
    type Response = DescribeSuspEventQuaraFilesResponse;
    type Error = DescribeSuspEventQuaraFilesError;
    const INFO: OperationInfo = super::operation("DescribeSuspEventQuaraFiles")
        .read_only();
    const ERRORS: &'static [DescribeSuspEventQuaraFilesError] = &[
        DescribeSuspEventQuaraFilesError::NoPermission,
        DescribeSuspEventQuaraFilesError::ServerError,
    ];
}

impl Paginated for DescribeSuspEventQuaraFilesRequest {
    type Item = QuaraFile;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.quara_files)
    }
}

/// Response to [`DescribeSuspEventQuaraFilesRequest`].
#[non_exhaustive]
pub struct DescribeSuspEventQuaraFilesResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `20`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32A73759-4C0F-4801-BE98-901223ACEE9A`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `38`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `7`.
    pub count: Option<i32>,
    /// The quara files that were found or are concerned, one entry each.
    pub quara_files: Vec<QuaraFile>,
}

response! {
    DescribeSuspEventQuaraFilesResponse {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "QuaraFiles" => quara_files: list(""),
    }
}

/// The quara files that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QuaraFile {
    /// Web address at which data can be fetched or more can be read. Example: `https://xxx.xxx/xxx`.
    pub link: Option<String>,
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `rollbackDone`.
    pub status: Option<String>,
    /// Name that the event goes by. Example: `WEBSHELL`.
    pub event_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `47.XX.XX.131`.
    pub internet_ip: Option<String>,
    /// IP address of the host or service concerned. Example: `47.XX.XX.131`.
    pub ip: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    /// Example: `228f890e56eae9eec6a42c7ea801b538`.
    pub tag: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-2ze9t1qp36n1436m****`.
    pub instance_id: Option<String>,
    /// Identifier that is unique for the item. Example: `04a0e735-ad32-4835-b635-0458d77b****`.
    pub uuid: Option<String>,
    /// Class of the event, which says what happened. Example: `WebshellQuaraEventType`.
    pub event_type: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `iZwz98dkiw3vbrtqrt5v****`.
    pub instance_name: Option<String>,
    /// Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// MD5 of the file's content. Example: `5ddebe926acc7ed39a664409bfd0ec10`.
    pub md5: Option<String>,
    /// Identifier of the item within its collection. Example: `26918`.
    pub id: Option<i32>,
    /// When the item was last changed. Example: `2020-06-11 20:37:08`.
    pub modify_time: Option<String>,
    /// IP address that belongs to the intranet. Example: `192.168.XX.XX`.
    pub intranet_ip: Option<String>,
}

response! {
    QuaraFile {
        "Link" => link: value,
        "Status" => status: value,
        "EventName" => event_name: value,
        "InternetIp" => internet_ip: value,
        "Ip" => ip: value,
        "Tag" => tag: value,
        "InstanceId" => instance_id: value,
        "Uuid" => uuid: value,
        "EventType" => event_type: value,
        "InstanceName" => instance_name: value,
        "Path" => path: value,
        "Md5" => md5: value,
        "Id" => id: value,
        "ModifyTime" => modify_time: value,
        "IntranetIp" => intranet_ip: value,
    }
}

/// Errors that the documentation of [`DescribeSuspEventQuaraFilesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSuspEventQuaraFilesError = super::DocumentedError;
