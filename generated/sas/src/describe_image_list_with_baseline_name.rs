// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageListWithBaselineName`, from `sas/DescribeImageListWithBaselineName.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists images together with their baseline check results.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeImageListWithBaselineNameRequest::new()
///     .baseline_name_key("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_list_with_baseline_name(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageListWithBaselineNameRequest {
    /// **Required.** Key that opens, signs or picks out the baseline name.
    pub baseline_name_key: Option<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// Which kind of criteria it is or is to be.
    pub criteria_type: Option<String>,
    /// ID of the repo instance that the call is about.
    pub repo_instance_id: Option<String>,
    /// Name that the repo goes by.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in.
    pub repo_namespace: Option<String>,
    /// Digest by which the content of the image is known.
    pub image_digest: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
    /// ID of the container that the call is about.
    pub container_id: Option<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// Pod to which the listed items must belong.
    pub pod: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    pub image: Option<String>,
}

impl DescribeImageListWithBaselineNameRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BaselineNameKey`, which is required.
    pub fn baseline_name_key(mut self, value: impl Into<String>) -> Self {
        self.baseline_name_key = Some(value.into());
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `CriteriaType`.
    pub fn criteria_type(mut self, value: impl Into<String>) -> Self {
        self.criteria_type = Some(value.into());
        self
    }
    /// Sets `RepoInstanceId`.
    pub fn repo_instance_id(mut self, value: impl Into<String>) -> Self {
        self.repo_instance_id = Some(value.into());
        self
    }
    /// Sets `RepoName`.
    pub fn repo_name(mut self, value: impl Into<String>) -> Self {
        self.repo_name = Some(value.into());
        self
    }
    /// Sets `RepoNamespace`.
    pub fn repo_namespace(mut self, value: impl Into<String>) -> Self {
        self.repo_namespace = Some(value.into());
        self
    }
    /// Sets `ImageDigest`.
    pub fn image_digest(mut self, value: impl Into<String>) -> Self {
        self.image_digest = Some(value.into());
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
    /// Sets `ContainerId`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `Pod`.
    pub fn pod(mut self, value: impl Into<String>) -> Self {
        self.pod = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, value: impl Into<String>) -> Self {
        self.image = Some(value.into());
        self
    }
}

request! {
    DescribeImageListWithBaselineNameRequest {
        "BaselineNameKey" => baseline_name_key: query,
        "Criteria" => criteria: query,
        "CriteriaType" => criteria_type: query,
        "RepoInstanceId" => repo_instance_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespace" => repo_namespace: query,
        "ImageDigest" => image_digest: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Lang" => lang: query,
        "ClusterId" => cluster_id: query,
        "ScanRange" => scan_range: query,
        "ContainerId" => container_id: query,
        "ClusterName" => cluster_name: query,
        "Pod" => pod: query,
        "Namespace" => namespace: query,
        "Image" => image: query,
    }
}

impl Operation for DescribeImageListWithBaselineNameRequest {
    type Response = DescribeImageListWithBaselineNameResponse;
    type Error = DescribeImageListWithBaselineNameError;
    const INFO: OperationInfo = super::operation("DescribeImageListWithBaselineName")
        .required(&["BaselineNameKey"])
        .read_only();
    const ERRORS: &'static [DescribeImageListWithBaselineNameError] = &[
        DescribeImageListWithBaselineNameError::NoPermission,
        DescribeImageListWithBaselineNameError::ServerError,
    ];
}

impl Paginated for DescribeImageListWithBaselineNameRequest {
    type Item = ImageInfos;
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
        Some(&mut response.image_infos)
    }
}

/// Response to [`DescribeImageListWithBaselineNameRequest`].
#[non_exhaustive]
pub struct DescribeImageListWithBaselineNameResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5B8C2156-2DB9-5A42-99E7-F2ED5AE9EA1F`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// What is known about each image, one entry each.
    pub image_infos: Vec<ImageInfos>,
}

response! {
    DescribeImageListWithBaselineNameResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "ImageInfos" => image_infos: list(""),
    }
}

/// What is known about each image, one entry each.
#[non_exhaustive]
pub struct ImageInfos {
    /// Images with failed checks of medium risk. Example: `0`.
    pub middle_risk_image: Option<i32>,
    /// State that the risk is in. Example: `YES`.
    pub risk_status: Option<String>,
    /// When the image was built, in milliseconds since 1970. Example: `1636962328000`.
    pub image_create: Option<i64>,
    /// Digest by which the content of the image is known.
    /// Example: `2e6daffce524ffeae66cccaa90c8fc47de912346dcec295c27395b6d66db6423`.
    pub digest: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `v1`.
    pub tag: Option<String>,
    /// When the image was last changed, in milliseconds since 1970. Example: `1636974116000`.
    pub image_update: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `cri-a595qp31knh9****`.
    pub instance_id: Option<String>,
    /// Images with failed checks of the lowest risk. Example: `0`.
    pub low_risk_image: Option<i32>,
    /// Which kind of repo it is or is to be. Example: `PRIVATE`.
    pub repo_type: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-beijing`.
    pub region_id: Option<String>,
    /// Identifier that is unique for the item. Example: `f58681174f944623345379e23b7b****`.
    pub uuid: Option<String>,
    /// How large the image is or is to be. Example: `157408623`.
    pub image_size: Option<i32>,
    /// ID of the repo that the item belongs to or stands for. Example: `crr-1lt6q7167yh6****`.
    pub repo_id: Option<String>,
    /// How many there are in all of this: item. Example: `3`.
    pub total_item_count: Option<i32>,
    /// Images with failed checks of the highest risk. Example: `1`.
    pub high_risk_image: Option<i32>,
    /// Images without failed checks. Example: `0`.
    pub no_risk_image: Option<i32>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `cddb5fd33b34a1fabb358d0a19497cdfe362fe624821cb250947af0ea5cc****`.
    pub image_id: Option<String>,
    /// Name that the repo goes by. Example: `scanner`.
    pub repo_name: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c08d5fc1a329a4b88950a253d082f1****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `docker-law`.
    pub cluster_name: Option<String>,
    /// Namespace that the repo lies in. Example: `libssh2`.
    pub repo_namespace: Option<String>,
    /// Smallest unit of the cluster in which the container runs, by name. Example: `22222-7xsqq`.
    pub pod: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `test-002`.
    pub namespace: Option<String>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163****`.
    pub container_id: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-conta****`.
    pub image: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `pre.mongo-196`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `47.96.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.16.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Name that the target goes by. Example: `spod`.
    pub target_name: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `m-bp17m0pc0xprzbwo****`.
    pub target_id: Option<String>,
    /// Which kind of target it is or is to be. Example: `ECS_IMAGE`.
    pub target_type: Option<String>,
    /// Time that is set or recorded for this: last scan. Example: `1649814050000`.
    pub last_scan_time: Option<i64>,
    /// Time that is set or recorded for this: first scan. Example: `1649814050000`.
    pub first_scan_time: Option<i64>,
}

response! {
    ImageInfos {
        "MiddleRiskImage" => middle_risk_image: value,
        "RiskStatus" => risk_status: value,
        "ImageCreate" => image_create: value,
        "Digest" => digest: value,
        "Tag" => tag: value,
        "ImageUpdate" => image_update: value,
        "InstanceId" => instance_id: value,
        "LowRiskImage" => low_risk_image: value,
        "RepoType" => repo_type: value,
        "RegionId" => region_id: value,
        "Uuid" => uuid: value,
        "ImageSize" => image_size: value,
        "RepoId" => repo_id: value,
        "TotalItemCount" => total_item_count: value,
        "HighRiskImage" => high_risk_image: value,
        "NoRiskImage" => no_risk_image: value,
        "ImageId" => image_id: value,
        "RepoName" => repo_name: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "RepoNamespace" => repo_namespace: value,
        "Pod" => pod: value,
        "Namespace" => namespace: value,
        "ContainerId" => container_id: value,
        "Image" => image: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "TargetName" => target_name: value,
        "TargetId" => target_id: value,
        "TargetType" => target_type: value,
        "LastScanTime" => last_scan_time: value,
        "FirstScanTime" => first_scan_time: value,
    }
}

/// Errors that the documentation of [`DescribeImageListWithBaselineNameRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeImageListWithBaselineNameError = super::DocumentedError;
