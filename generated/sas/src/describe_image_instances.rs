// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageInstances`, from `sas/DescribeImageInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists image assets with their details.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageInstancesRequest {
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Keeps only images that were, or were not, scanned.
    pub scanned: Option<bool>,
}

impl DescribeImageInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `LogicalExp`.
    pub fn logical_exp(mut self, value: impl Into<String>) -> Self {
        self.logical_exp = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Scanned`.
    #[inline]
    pub fn scanned(mut self, value: bool) -> Self {
        self.scanned = Some(value);
        self
    }
}

request! {
    DescribeImageInstancesRequest {
        "Criteria" => criteria: query,
        "LogicalExp" => logical_exp: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Scanned" => scanned: query,
    }
}

impl Operation for DescribeImageInstancesRequest {
    type Response = DescribeImageInstancesResponse;
    type Error = DescribeImageInstancesError;
    const INFO: OperationInfo = super::operation("DescribeImageInstances").read_only();
    const ERRORS: &'static [DescribeImageInstancesError] = &[
        DescribeImageInstancesError::NoPermission,
        DescribeImageInstancesError::ServerError,
    ];
}

impl Paginated for DescribeImageInstancesRequest {
    type Item = ImageInstanceList;
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
        Some(&mut response.image_instance_list)
    }
}

/// Response to [`DescribeImageInstancesRequest`].
#[non_exhaustive]
pub struct DescribeImageInstancesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BE120DAB-F4E7-4C53-ADC3-A97578ABF384`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Items of the kind image instance that were found or are concerned.
    pub image_instance_list: Vec<ImageInstanceList>,
}

response! {
    DescribeImageInstancesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ImageInstanceList" => image_instance_list: list(""),
    }
}

/// Items of the kind image instance that were found or are concerned.
#[non_exhaustive]
pub struct ImageInstanceList {
    /// State of what the entry describes, which decides what can be done with it. Example: `NORMAL`.
    pub status: Option<String>,
    /// Digest by which the content of the image is known.
    /// Example: `a5ccdd9b166b67e02954aa9b618fe19b7968bd56a15463d2ad7f2643ba5b****`.
    pub digest: Option<String>,
    /// Which kind of registry it is or is to be. Example: `acr`.
    pub registry_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `mysql_5.7`.
    pub tag: Option<String>,
    /// When the image was last changed, in milliseconds since 1970. Example: `1600069948849`.
    pub image_update: Option<String>,
    /// Which kind of repo it is or is to be. Example: `private`.
    pub repo_type: Option<String>,
    /// How large the image is or is to be. Example: `1604487690`.
    pub image_size: Option<String>,
    /// State that the hc is in. Example: `NO`.
    pub hc_status: Option<String>,
    /// How many there are of this: vul. Example: `0`.
    pub vul_count: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `c20987f18b130f9d144c9828df630417e2a9523148930dc3963e9d0dab30****`.
    pub image_id: Option<String>,
    /// The endpoints that are concerned.
    pub endpoints: Option<String>,
    /// State that the risk is in. Example: `NO`.
    pub risk_status: Option<String>,
    /// When the image was built, in milliseconds since 1970. Example: `1600069948849`.
    pub image_create: Option<String>,
    /// State that the vul is in. Example: `NO`.
    pub vul_status: Option<String>,
    /// State that the alert is in. Example: `NO`.
    pub alarm_status: Option<String>,
    /// How far the sca has come. Example: `100`.
    pub sca_progress: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `39010****`.
    pub instance_id: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// State that the sca is in. Example: `SUCCESS`.
    pub sca_status: Option<String>,
    /// Identifier that is unique for the item. Example: `12f80307-60aa-4efa-863a-56d72fb****`.
    pub uuid: Option<String>,
    /// ID of the repo that the item belongs to or stands for.
    /// Example: `f2b86d20bf0855af6aa268ce90fd****`.
    pub repo_id: Option<String>,
    /// How many there are of this: hc. Example: `0`.
    pub hc_count: Option<i32>,
    /// Result of the step or check named sca. Example: `TASK_NOT_SUPPORT_REGION`.
    pub sca_result: Option<String>,
    /// Name that the repo goes by. Example: `sas-script-test`.
    pub repo_name: Option<String>,
    /// How many there are of this: alert. Example: `0`.
    pub alarm_count: Option<i32>,
    /// Namespace that the repo lies in.
    pub repo_namespace: Option<String>,
    /// Whether containers run from the image. Example: `1`.
    pub deployed: Option<i32>,
}

response! {
    ImageInstanceList {
        "Status" => status: value,
        "Digest" => digest: value,
        "RegistryType" => registry_type: value,
        "Tag" => tag: value,
        "ImageUpdate" => image_update: value,
        "RepoType" => repo_type: value,
        "ImageSize" => image_size: value,
        "HcStatus" => hc_status: value,
        "VulCount" => vul_count: value,
        "ImageId" => image_id: value,
        "Endpoints" => endpoints: value,
        "RiskStatus" => risk_status: value,
        "ImageCreate" => image_create: value,
        "VulStatus" => vul_status: value,
        "AlarmStatus" => alarm_status: value,
        "ScaProgress" => sca_progress: value,
        "InstanceId" => instance_id: value,
        "RegionId" => region_id: value,
        "ScaStatus" => sca_status: value,
        "Uuid" => uuid: value,
        "RepoId" => repo_id: value,
        "HcCount" => hc_count: value,
        "ScaResult" => sca_result: value,
        "RepoName" => repo_name: value,
        "AlarmCount" => alarm_count: value,
        "RepoNamespace" => repo_namespace: value,
        "Deployed" => deployed: value,
    }
}

/// Errors that the documentation of [`DescribeImageInstancesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageInstancesError = super::DocumentedError;
