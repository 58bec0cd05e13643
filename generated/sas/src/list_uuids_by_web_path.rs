// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUuidsByWebPath`, from `sas/ListUuidsByWebPath.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Finds the protected assets that contain a given web path.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListUuidsByWebPathRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_uuids_by_web_path(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUuidsByWebPathRequest {
    /// Path under which the web is found.
    pub web_path: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl ListUuidsByWebPathRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WebPath`.
    pub fn web_path(mut self, value: impl Into<String>) -> Self {
        self.web_path = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    ListUuidsByWebPathRequest {
        "WebPath" => web_path: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Type" => type_: query,
    }
}

impl Operation for ListUuidsByWebPathRequest {
    type Response = ListUuidsByWebPathResponse;
    type Error = ListUuidsByWebPathError;
    const INFO: OperationInfo = super::operation("ListUuidsByWebPath")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [ListUuidsByWebPathError] = &[
        ListUuidsByWebPathError::NoPermission,
        ListUuidsByWebPathError::ServerError,
    ];
}

impl Paginated for ListUuidsByWebPathRequest {
    type Item = UuidsByWebPathList;
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

/// Response to [`ListUuidsByWebPathRequest`].
#[non_exhaustive]
pub struct ListUuidsByWebPathResponse {
    /// Entries of the list.
    pub list: Vec<UuidsByWebPathList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A3C1240F-9DAC-5EE8-ADF5-2F930A95****`.
    pub request_id: Option<String>,
}

response! {
    ListUuidsByWebPathResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct UuidsByWebPathList {
    /// Identifier that is unique for the item. Example: `49e25e0f-bb51-4a5a-a1b3-13a4ddaa****`.
    pub uuid: Option<String>,
    /// Address that can be reached from the Internet. Example: `8.210.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.25.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name that the machine goes by. Example: `test****`.
    pub machine_name: Option<String>,
}

response! {
    UuidsByWebPathList {
        "Uuid" => uuid: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "MachineName" => machine_name: value,
    }
}

/// Errors that the documentation of [`ListUuidsByWebPathRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListUuidsByWebPathError = super::DocumentedError;
