// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListAgentlessMaliciousFiles`, from `sas/ListAgentlessMaliciousFiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the malicious files that agentless detection has found.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListAgentlessMaliciousFilesRequest::new()
///     .current_page(1)
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_agentless_malicious_files(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListAgentlessMaliciousFilesRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// The levels that are concerned.
    pub levels: Option<String>,
    /// Name that the fuzzy malicious goes by.
    pub fuzzy_malicious_name: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// MD5 of the file found to be harmful, as
    /// [`DescribeGroupedMaliciousFiles`](super::Client::describe_grouped_malicious_files) shows it.
    pub malicious_md5: Option<String>,
    /// Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// ID of one event.
    pub event_id: Option<i64>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Whether those that have been dealt with are wanted, or those that have not.
    pub dealed: Option<String>,
    /// Which kind of malicious it is or is to be.
    pub malicious_type: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 100.
    pub scan_range: Vec<String>,
}

impl ListAgentlessMaliciousFilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Levels`.
    pub fn levels(mut self, value: impl Into<String>) -> Self {
        self.levels = Some(value.into());
        self
    }
    /// Sets `FuzzyMaliciousName`.
    pub fn fuzzy_malicious_name(mut self, value: impl Into<String>) -> Self {
        self.fuzzy_malicious_name = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
    /// Sets `MaliciousMd5`.
    pub fn malicious_md5(mut self, value: impl Into<String>) -> Self {
        self.malicious_md5 = Some(value.into());
        self
    }
    /// Sets `Uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `EventId`.
    #[inline]
    pub fn event_id(mut self, value: i64) -> Self {
        self.event_id = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Dealed`.
    pub fn dealed(mut self, value: impl Into<String>) -> Self {
        self.dealed = Some(value.into());
        self
    }
    /// Sets `MaliciousType`.
    pub fn malicious_type(mut self, value: impl Into<String>) -> Self {
        self.malicious_type = Some(value.into());
        self
    }
    /// Sets `ScanRange`.
    pub fn scan_range(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scan_range = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListAgentlessMaliciousFilesRequest {
        "Lang" => lang: query,
        "Levels" => levels: query,
        "FuzzyMaliciousName" => fuzzy_malicious_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "MaliciousMd5" => malicious_md5: query,
        "Uuid" => uuid: query,
        "EventId" => event_id: query,
        "Remark" => remark: query,
        "Dealed" => dealed: query,
        "MaliciousType" => malicious_type: query,
        "ScanRange" => scan_range: query,
    }
}

impl Operation for ListAgentlessMaliciousFilesRequest {
    type Response = ListAgentlessMaliciousFilesResponse;
    type Error = ListAgentlessMaliciousFilesError;
    const INFO: OperationInfo = super::operation("ListAgentlessMaliciousFiles")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListAgentlessMaliciousFilesError] = &[
        ListAgentlessMaliciousFilesError::NoPermission,
        ListAgentlessMaliciousFilesError::ServerError,
    ];
}

impl Paginated for ListAgentlessMaliciousFilesRequest {
    type Item = AgentlessMaliciousFileList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.list)
    }
}

/// Response to [`ListAgentlessMaliciousFilesRequest`].
#[non_exhaustive]
pub struct ListAgentlessMaliciousFilesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE343162-35BF-565E-B85E-8E3B7A2B****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Entries of the list.
    pub list: Vec<AgentlessMaliciousFileList>,
}

response! {
    ListAgentlessMaliciousFilesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "List" => list: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct AgentlessMaliciousFileList {
    /// Identifier of the item within its collection. Example: `1****`.
    pub id: Option<i64>,
    /// Moment that was recorded for this: first scan. Example: `168257753****`.
    pub first_scan_timestamp: Option<i64>,
    /// Moment that was recorded for this: latest scan. Example: `168257753****`.
    pub latest_scan_timestamp: Option<i64>,
    /// Rank of the item on the scale that its container defines. Example: `serious`.
    pub level: Option<String>,
    /// MD5 of the harmful file. Example: `1f2e13a7c51ee89316ae50066515****`.
    pub malicious_md5: Option<String>,
    /// Path under which the file is found. Example: `/root/etc/g****`.
    pub file_path: Option<i64>,
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001****`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `m-****`.
    pub target_id: Option<String>,
    /// Name that the target goes by. Example: `jenkins****`.
    pub target_name: Option<String>,
    /// Which kind of target it is or is to be. Example: `2`.
    pub target_type: Option<String>,
    /// Web address under which the download is found.
    /// Example: `https://upgrade-rule-pkg.oss/totalpackage/rule/V3.166.2/totalpackage_rule_V3.16`.
    pub download_url: Option<String>,
    /// Text with the matching part marked. Example: `text`.
    pub high_light: Option<String>,
    /// The notes that were found or are concerned, one entry each.
    pub notes: Vec<Note>,
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<AgentlessMaliciousFileDetail>,
    /// Name that the malicious goes by. Example: `WebShell`.
    pub malicious_name: Option<String>,
    /// Part of the disk that the file was found on. Example: `/dev/xvda1`.
    pub partition: Option<String>,
    /// Result of the step or check named operate. Example: `addWhitelist.USER.Success`.
    pub operate_result: Option<String>,
    /// Moment that was recorded for this: operate. Example: `168257753****`.
    pub operate_timestamp: Option<String>,
    /// Which kind of malicious it is or is to be. Example: `WebShell`.
    pub malicious_type: Option<String>,
}

response! {
    AgentlessMaliciousFileList {
        "Id" => id: value,
        "FirstScanTimestamp" => first_scan_timestamp: value,
        "LatestScanTimestamp" => latest_scan_timestamp: value,
        "Level" => level: value,
        "MaliciousMd5" => malicious_md5: value,
        "FilePath" => file_path: value,
        "Uuid" => uuid: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "TargetType" => target_type: value,
        "DownloadUrl" => download_url: value,
        "HighLight" => high_light: value,
        "Notes" => notes: list(""),
        "Details" => details: list(""),
        "MaliciousName" => malicious_name: value,
        "Partition" => partition: value,
        "OperateResult" => operate_result: value,
        "OperateTimestamp" => operate_timestamp: value,
        "MaliciousType" => malicious_type: value,
    }
}

/// The notes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Note {
    /// Remark that somebody left. Example: `Serious***`.
    pub note: Option<String>,
    /// ID of the note that the item belongs to or stands for. Example: `50****`.
    pub note_id: Option<String>,
    /// Time that is set or recorded for this: note. Example: `2023-04-27 14:49:21`.
    pub note_time: Option<String>,
}

response! {
    Note {
        "Note" => note: value,
        "NoteId" => note_id: value,
        "NoteTime" => note_time: value,
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AgentlessMaliciousFileDetail {
    /// Name that people know the item by. Example: `MD5`.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `1`.
    pub value: Option<String>,
    /// Key that opens, signs or picks out the name. Example: `${suspicious.mp.db.maliciousfilemd5}`.
    pub name_key: Option<String>,
}

response! {
    AgentlessMaliciousFileDetail {
        "Name" => name: value,
        "Type" => type_: value,
        "Value" => value: value,
        "NameKey" => name_key: value,
    }
}

/// Errors that the documentation of [`ListAgentlessMaliciousFilesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListAgentlessMaliciousFilesError = super::DocumentedError;
