// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PageImageRegistry`, from `sas/PageImageRegistry.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists the image registries known to Security Center, page by page.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::PageImageRegistryRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.page_image_registry(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PageImageRegistryRequest {
    /// Items of the kind registry type in to work on or to narrow the list down to. Items: at most 10.
    pub registry_type_in_list: Vec<String>,
    /// Items of the kind registry type not in to work on or to narrow the list down to.
    /// Items: at most 10.
    pub registry_type_not_in_list: Vec<String>,
    /// Part of the registry's name; only matching ones are listed.
    pub registry_name_like: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
}

impl PageImageRegistryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistryTypeInList`.
    pub fn registry_type_in_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.registry_type_in_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegistryTypeNotInList`.
    pub fn registry_type_not_in_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.registry_type_not_in_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RegistryNameLike`.
    pub fn registry_name_like(mut self, value: impl Into<String>) -> Self {
        self.registry_name_like = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
}

request! {
    PageImageRegistryRequest {
        "RegistryTypeInList" => registry_type_in_list: form,
        "RegistryTypeNotInList" => registry_type_not_in_list: form,
        "RegistryNameLike" => registry_name_like: form,
        "CurrentPage" => current_page: form,
        "PageSize" => page_size: form,
        "SourceIp" => source_ip: query,
    }
}

impl Operation for PageImageRegistryRequest {
    type Response = PageImageRegistryResponse;
    type Error = PageImageRegistryError;
    const INFO: OperationInfo = super::operation("PageImageRegistry");
    const ERRORS: &'static [PageImageRegistryError] = &[
        PageImageRegistryError::NoPermission,
        PageImageRegistryError::ServerError,
    ];
}

impl Paginated for PageImageRegistryRequest {
    type Item = ImageRegistryList;
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

/// Response to [`PageImageRegistryRequest`].
#[non_exhaustive]
pub struct PageImageRegistryResponse {
    /// Entries of the list.
    pub list: Vec<ImageRegistryList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDA9E37C-6114-5945-8FF1-E3D4D397****`.
    pub request_id: Option<String>,
}

response! {
    PageImageRegistryResponse {
        "List" => list: list(""),
        "PageInfo" => page_info: value,
        "RequestId" => request_id: value,
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ImageRegistryList {
    /// Identifier of the item within its collection. Example: `1078312`.
    pub id: Option<i64>,
    /// When the item was created. Example: `2022-08-30 10:23:30`.
    pub gmt_create: Option<String>,
    /// When the item was last changed. Example: `2022-09-30 10:23:30`.
    pub gmt_modified: Option<String>,
    /// Name that the registry goes by. Example: `test1`.
    pub registry_name: Option<String>,
    /// Which kind of registry it is or is to be. Example: `harbor`.
    pub registry_type: Option<String>,
    /// Which kind of protocol it is or is to be. Example: `1`.
    pub protocol_type: Option<i32>,
    /// Which kind of net it is or is to be. Example: `1`.
    pub net_type: Option<i32>,
    /// ID of the virtual private cloud. Example: `vpc-5gu8iu68w9b472jbb****`.
    pub vpc_id: Option<String>,
    /// IP address that belongs to the registry host. Example: `39.104.XXX.XXX`.
    pub registry_host_ip: Option<String>,
    /// Domain name that the call or the item is about. Example: `sinochem.com`.
    pub domain_name: Option<String>,
    /// Name that the user logs on with. Example: `RegistryUser`.
    pub user_name: Option<String>,
    /// Password; keep it secret. Example: `Harbor******`.
    pub password: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    /// Example: `c7b90d29-632f-4e58-88b8-00ad77f6****`.
    pub token: Option<String>,
    /// Items of the kind white that were found or are concerned. Example: `192.168.XXX.XXX`.
    pub white_list: Option<String>,
    /// Items of the kind black that were found or are concerned. Example: `129.211.XXX.XXX`.
    pub black_list: Option<String>,
    /// Images that are scanned an hour. Example: `30`.
    pub trans_per_hour: Option<i32>,
    /// Days that the images stay in the list after they were last seen. Example: `30`.
    pub persistence_day: Option<i32>,
    /// How many there are of this: image. Example: `1`.
    pub image_count: Option<i32>,
    /// Environment of the Jenkins build. Example: `projectInfo`.
    pub jenkins_env: Option<String>,
}

response! {
    ImageRegistryList {
        "Id" => id: value,
        "GmtCreate" => gmt_create: value,
        "GmtModified" => gmt_modified: value,
        "RegistryName" => registry_name: value,
        "RegistryType" => registry_type: value,
        "ProtocolType" => protocol_type: value,
        "NetType" => net_type: value,
        "VpcId" => vpc_id: value,
        "RegistryHostIp" => registry_host_ip: value,
        "DomainName" => domain_name: value,
        "UserName" => user_name: value,
        "Password" => password: value,
        "RegionId" => region_id: value,
        "Token" => token: value,
        "WhiteList" => white_list: value,
        "BlackList" => black_list: value,
        "TransPerHour" => trans_per_hour: value,
        "PersistenceDay" => persistence_day: value,
        "ImageCount" => image_count: value,
        "JenkinsEnv" => jenkins_env: value,
    }
}

/// Errors that the documentation of [`PageImageRegistryRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type PageImageRegistryError = super::DocumentedError;
