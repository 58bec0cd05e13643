// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListFileProtectPluginStatus`, from `sas/ListFileProtectPluginStatus.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists servers with their core file monitoring support and plug-in state.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListFileProtectPluginStatusRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_file_protect_plugin_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListFileProtectPluginStatusRequest {
    /// ID of the switch that the call is about.
    pub switch_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i64>,
    /// Which page of the list to return. Range: at least 1.
    pub current_page: Option<i64>,
}

impl ListFileProtectPluginStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SwitchId`.
    pub fn switch_id(mut self, value: impl Into<String>) -> Self {
        self.switch_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i64) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    ListFileProtectPluginStatusRequest {
        "SwitchId" => switch_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for ListFileProtectPluginStatusRequest {
    type Response = ListFileProtectPluginStatusResponse;
    type Error = ListFileProtectPluginStatusError;
    const INFO: OperationInfo = super::operation("ListFileProtectPluginStatus")
        .read_only();
    const ERRORS: &'static [ListFileProtectPluginStatusError] = &[
        ListFileProtectPluginStatusError::NoPermission,
        ListFileProtectPluginStatusError::ServerError,
    ];
}

impl Paginated for ListFileProtectPluginStatusRequest {
    type Item = FileProtectPluginStatusData;
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
        Some(&mut response.data)
    }
}

/// Response to [`ListFileProtectPluginStatusRequest`].
#[non_exhaustive]
pub struct ListFileProtectPluginStatusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `60F289EC-BAA3-5DF1-8476-B3F05A14EBC2`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// What the call found, one entry each.
    pub data: Vec<FileProtectPluginStatusData>,
}

response! {
    ListFileProtectPluginStatusResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Data" => data: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct FileProtectPluginStatusData {
    /// Whether the plug-in has been set up on the node or server. Example: `true`.
    pub installed: Option<bool>,
    /// Whether the client is connected at the moment. Example: `true`.
    pub online: Option<bool>,
    /// Whether this can be used: file. Example: `true`.
    pub support_file: Option<bool>,
    /// Code that stands for the install, for programs to act on. Example: `-2`.
    pub install_code: Option<String>,
    /// Text for people about the install. Example: `driver file not exist`.
    pub install_message: Option<String>,
    /// Which version of the client is meant. Example: `00_41`.
    pub client_version: Option<String>,
    /// Identifier that is unique for the item. Example: `6690a46c-0edb-4663-a641-3629d1a9****`.
    pub uuid: Option<String>,
    /// Address that can be reached from the Internet. Example: `172.16.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `10.42.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name given to the instance, as lists and the console show it.
    /// Example: `i-wz92q7m5hsbgfhdss***`.
    pub instance_name: Option<String>,
}

response! {
    FileProtectPluginStatusData {
        "Installed" => installed: value,
        "Online" => online: value,
        "SupportFile" => support_file: value,
        "InstallCode" => install_code: value,
        "InstallMessage" => install_message: value,
        "ClientVersion" => client_version: value,
        "Uuid" => uuid: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "InstanceName" => instance_name: value,
    }
}

/// Errors that the documentation of [`ListFileProtectPluginStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListFileProtectPluginStatusError = super::DocumentedError;
