// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListImageRisk`, from `sas/ListImageRisk.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists security information on container images.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListImageRiskRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_image_risk(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListImageRiskRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Name that the image goes by.
    pub image_name: Option<String>,
}

impl ListImageRiskRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
}

request! {
    ListImageRiskRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ClusterId" => cluster_id: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "ImageName" => image_name: query,
    }
}

impl Operation for ListImageRiskRequest {
    type Response = ListImageRiskResponse;
    type Error = ListImageRiskError;
    const INFO: OperationInfo = super::operation("ListImageRisk").read_only();
    const ERRORS: &'static [ListImageRiskError] = &[
        ListImageRiskError::NoPermission,
        ListImageRiskError::ServerError,
    ];
}

impl Paginated for ListImageRiskRequest {
    type Item = ImageRiskList;
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
        Some(&mut response.image_risk_list)
    }
}

/// Response to [`ListImageRiskRequest`].
#[non_exhaustive]
pub struct ListImageRiskResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `050ACC7A-D4FD-55C6-B861-BA9569C1****`.
    pub request_id: Option<String>,
    /// Items of the kind image risk that were found or are concerned.
    pub image_risk_list: Vec<ImageRiskList>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
}

response! {
    ListImageRiskResponse {
        "RequestId" => request_id: value,
        "ImageRiskList" => image_risk_list: list(""),
        "PageInfo" => page_info: value,
    }
}

/// Items of the kind image risk that were found or are concerned.
#[non_exhaustive]
pub struct ImageRiskList {
    /// Namespace that the repo lies in. Example: `vultar***`.
    pub repo_namespace: Option<String>,
    /// Name that the repo goes by. Example: `scan_test`.
    pub repo_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `0.1.0`.
    pub tag: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Digest by which the content of the image is known.
    /// Example: `3f8efc2184cf1d24936b49c27286a284714b77be34c80c9ee38ca6bf322445****`.
    pub digest: Option<String>,
    /// ID of the repo that the item belongs to or stands for. Example: `crr-bk2l746eyxca1****`.
    pub repo_id: Option<String>,
    /// Which kind of repo it is or is to be. Example: `PRIVATE`.
    pub repo_type: Option<String>,
    /// Which kind of registry it is or is to be. Example: `harbor`.
    pub registry_type: Option<String>,
    /// The endpoints that are concerned. Example: `https://172.20.XXX.XXX/test`.
    pub endpoints: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `f922bfeb6960436fe3f0e7b62fc6b9a0b47980986669c367c22433269404****`.
    pub image_id: Option<String>,
    /// Whether a tag of the repository always stands for the same image. Example: `0`.
    pub tag_immutable: Option<i32>,
    /// The statistics that are concerned.
    /// Example: `{ "baselineNum": 0, "newSuspicious": 0, "vul": 0 }`.
    pub statistics: Option<String>,
    /// Which kind of image access it is or is to be. Example: `IN_SAS`.
    pub image_access_type: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `.aliyuncs.com/sas_test/baseline:exploit`.
    pub image: Option<String>,
    /// Identifier that is unique for the item. Example: `624778f3-5bf2-423c-ac0c-47a62c05****`.
    pub uuid: Option<String>,
    /// Items of the kind end point that were found or are concerned.
    pub end_point_list: Vec<EndPointList>,
    /// The internet URLs that are concerned.
    /// Example: `****registry-registry.cn-shenzhen-finance-1.cr.aliyuncs.com/xxxx/docker-****`.
    pub internet_urls: Option<String>,
    /// The VPC URLs that are concerned.
    pub vpc_urls: Option<String>,
}

response! {
    ImageRiskList {
        "RepoNamespace" => repo_namespace: value,
        "RepoName" => repo_name: value,
        "Tag" => tag: value,
        "RegionId" => region_id: value,
        "Digest" => digest: value,
        "RepoId" => repo_id: value,
        "RepoType" => repo_type: value,
        "RegistryType" => registry_type: value,
        "Endpoints" => endpoints: value,
        "ImageId" => image_id: value,
        "TagImmutable" => tag_immutable: value,
        "Statistics" => statistics: value,
        "ImageAccessType" => image_access_type: value,
        "Image" => image: value,
        "Uuid" => uuid: value,
        "EndPointList" => end_point_list: list(""),
        "InternetURLs" => internet_urls: value,
        "VpcURLs" => vpc_urls: value,
    }
}

/// Items of the kind end point that were found or are concerned.
#[non_exhaustive]
pub struct EndPointList {
    /// Domain names, one entry each.
    /// Example: `****-registry-registry-intranet.cn-shenzhen.cr.aliyuncs.com`.
    pub domains: Vec<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `internet`.
    pub type_: Option<String>,
}

response! {
    EndPointList {
        "Domains" => domains: list(""),
        "Type" => type_: value,
    }
}

/// Errors that the documentation of [`ListImageRiskRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListImageRiskError = super::DocumentedError;
