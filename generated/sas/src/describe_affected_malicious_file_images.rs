// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAffectedMaliciousFileImages`, from `sas/DescribeAffectedMaliciousFileImages.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PageInfo};

/// Lists details of malicious files found in images and the images concerned.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeAffectedMaliciousFileImagesRequest::new()
///     .current_page(1)
///     .page_size("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_affected_malicious_file_images(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAffectedMaliciousFileImagesRequest {
    /// MD5 of the file found to be harmful, as
    /// [`DescribeGroupedMaliciousFiles`](super::Client::describe_grouped_malicious_files) shows it.
    pub malicious_md5: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Region that the repo lies in.
    pub repo_region_id: Option<String>,
    /// ID of the repo instance that the call is about.
    pub repo_instance_id: Option<String>,
    /// ID of the repo that the call is about.
    pub repo_id: Option<String>,
    /// Name that the repo goes by.
    pub repo_name: Option<String>,
    /// Namespace that the repo lies in.
    pub repo_namespace: Option<String>,
    /// Tag that the image carries.
    pub image_tag: Option<String>,
    /// Digest by which the content of the image is known.
    pub image_digest: Option<String>,
    /// Digest of the image layer that the listed items were found in.
    pub image_layer: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Where to look: in images, in running containers or in both. Items: at most 2.
    pub scan_range: Vec<String>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// ID of the container that the call is about.
    pub container_id: Option<String>,
    /// Pod to which the listed items must belong.
    pub pod: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    pub image: Option<String>,
    /// The levels that are concerned.
    pub levels: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
}

impl DescribeAffectedMaliciousFileImagesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `MaliciousMd5`.
    pub fn malicious_md5(mut self, value: impl Into<String>) -> Self {
        self.malicious_md5 = Some(value.into());
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
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RepoRegionId`.
    pub fn repo_region_id(mut self, value: impl Into<String>) -> Self {
        self.repo_region_id = Some(value.into());
        self
    }
    /// Sets `RepoInstanceId`.
    pub fn repo_instance_id(mut self, value: impl Into<String>) -> Self {
        self.repo_instance_id = Some(value.into());
        self
    }
    /// Sets `RepoId`.
    pub fn repo_id(mut self, value: impl Into<String>) -> Self {
        self.repo_id = Some(value.into());
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
    /// Sets `ImageTag`.
    pub fn image_tag(mut self, value: impl Into<String>) -> Self {
        self.image_tag = Some(value.into());
        self
    }
    /// Sets `ImageDigest`.
    pub fn image_digest(mut self, value: impl Into<String>) -> Self {
        self.image_digest = Some(value.into());
        self
    }
    /// Sets `ImageLayer`.
    pub fn image_layer(mut self, value: impl Into<String>) -> Self {
        self.image_layer = Some(value.into());
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
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `ContainerId`.
    pub fn container_id(mut self, value: impl Into<String>) -> Self {
        self.container_id = Some(value.into());
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
    /// Sets `Levels`.
    pub fn levels(mut self, value: impl Into<String>) -> Self {
        self.levels = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
}

request! {
    DescribeAffectedMaliciousFileImagesRequest {
        "MaliciousMd5" => malicious_md5: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "RepoRegionId" => repo_region_id: query,
        "RepoInstanceId" => repo_instance_id: query,
        "RepoId" => repo_id: query,
        "RepoName" => repo_name: query,
        "RepoNamespace" => repo_namespace: query,
        "ImageTag" => image_tag: query,
        "ImageDigest" => image_digest: query,
        "ImageLayer" => image_layer: query,
        "ClusterId" => cluster_id: query,
        "ScanRange" => scan_range: query,
        "ClusterName" => cluster_name: query,
        "ContainerId" => container_id: query,
        "Pod" => pod: query,
        "Namespace" => namespace: query,
        "Image" => image: query,
        "Levels" => levels: query,
        "Status" => status: query,
    }
}

impl Operation for DescribeAffectedMaliciousFileImagesRequest {
    type Response = DescribeAffectedMaliciousFileImagesResponse;
    type Error = DescribeAffectedMaliciousFileImagesError;
    const INFO: OperationInfo = super::operation("DescribeAffectedMaliciousFileImages")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeAffectedMaliciousFileImagesError] = &[
        DescribeAffectedMaliciousFileImagesError::NoPermission,
        DescribeAffectedMaliciousFileImagesError::ServerError,
    ];
}

impl Paginated for DescribeAffectedMaliciousFileImagesRequest {
    type Item = AffectedMaliciousFileImagesResponse;
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
        Some(&mut response.affected_malicious_file_images_response)
    }
}

/// Response to [`DescribeAffectedMaliciousFileImagesRequest`].
#[non_exhaustive]
pub struct DescribeAffectedMaliciousFileImagesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACF97412-FD09-4D1F-994F-34DF12BREF20`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<PageInfo>,
    /// Images in which harmful files were found.
    pub affected_malicious_file_images_response: Vec<
        AffectedMaliciousFileImagesResponse,
    >,
}

response! {
    DescribeAffectedMaliciousFileImagesResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "AffectedMaliciousFileImagesResponse" => affected_malicious_file_images_response: list(""),
    }
}

/// Images in which harmful files were found.
#[non_exhaustive]
pub struct AffectedMaliciousFileImagesResponse {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Digest by which the content of the image is known. Example: `6a5e1031a5858617f7d8a179ead6****`.
    pub digest: Option<String>,
    /// Moment that was recorded for this: latest verify. Example: `1596522711000`.
    pub latest_verify_timestamp: Option<i64>,
    /// ID of the repo instance that the item belongs to or stands for. Example: `cri-datvail3m****`.
    pub repo_instance_id: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `hanghai-namespace`.
    pub namespace: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `0.2`.
    pub tag: Option<String>,
    /// Region that the repo lies in. Example: `cn-shanghai`.
    pub repo_region_id: Option<String>,
    /// ID that Security Center gives to the image. Example: `e05c0de798217637868ef4****`.
    pub image_uuid: Option<String>,
    /// Moment that was recorded for this: first scan. Example: `1594907349000`.
    pub first_scan_timestamp: Option<i64>,
    /// MD5 of the harmful file. Example: `d836968041f768300d9605a****`.
    pub malicious_md5: Option<String>,
    /// Path under which the file is found. Example: `/d836968041f7683b5605a****`.
    pub file_path: Option<String>,
    /// ID of the repo that the item belongs to or stands for. Example: `crr-vridcl4****`.
    pub repo_id: Option<String>,
    /// Digest of the image layer that it was found in. Example: `27213ad3447f0209dd152a5cadea****`.
    pub layer: Option<String>,
    /// Moment that was recorded for this: latest scan. Example: `1596522785000`.
    pub latest_scan_timestamp: Option<i64>,
    /// Name that the repo goes by. Example: `centos`.
    pub repo_name: Option<String>,
    /// Rank of the item on the scale that its container defines. Example: `serious`.
    pub level: Option<String>,
    /// Web address under which the download is found.
    /// Example: `https://aegis-metadata-file.oss-cn-shanghai.aliyuncs.com/`.
    pub download_url: Option<String>,
    /// Text with the matching part marked.
    /// Example: `{"ruleVersion":"highlight_20210908","ruleId":600106,"events":[[2,54]]}`.
    pub high_light: Option<String>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `04d20e98c8e2c93b7b864372084320a15a58c8671e53c972ce3a71d9c163****`.
    pub container_id: Option<String>,
    /// Picture or system image that is meant, by URL, name or ID.
    /// Example: `registry.cn-wulanchabu.aliyuncs.com/sas_test/huxin-test-001:nuxeo6-conta****`.
    pub image: Option<String>,
    /// Smallest unit of the cluster in which the container runs, by name. Example: `22222-7xsqq`.
    pub pod: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c08d5fc1a329a4b88950a253d082f1****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `docker-law`.
    pub cluster_name: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `sql-test-001`.
    pub instance_name: Option<String>,
    /// Address that can be reached from the Internet. Example: `47.101.XX.XX`.
    pub internet_ip: Option<String>,
    /// IP address that belongs to the intranet. Example: `172.22.XX.XX`.
    pub intranet_ip: Option<String>,
    /// ID of the target that the item belongs to or stands for. Example: `m-bp17m0pc0xprzbwo****`.
    pub target_id: Option<String>,
    /// Name that the target goes by. Example: `source-test-obj-9LaLJ`.
    pub target_name: Option<String>,
    /// Which kind of target it is or is to be. Example: `ECS_IMAGE`.
    pub target_type: Option<String>,
    /// Identifier that is unique for the item. Example: `48a473c4-1650-4931-a822-7e6c2c28****`.
    pub uuid: Option<String>,
}

response! {
    AffectedMaliciousFileImagesResponse {
        "Status" => status: value,
        "Digest" => digest: value,
        "LatestVerifyTimestamp" => latest_verify_timestamp: value,
        "RepoInstanceId" => repo_instance_id: value,
        "Namespace" => namespace: value,
        "Tag" => tag: value,
        "RepoRegionId" => repo_region_id: value,
        "ImageUuid" => image_uuid: value,
        "FirstScanTimestamp" => first_scan_timestamp: value,
        "MaliciousMd5" => malicious_md5: value,
        "FilePath" => file_path: value,
        "RepoId" => repo_id: value,
        "Layer" => layer: value,
        "LatestScanTimestamp" => latest_scan_timestamp: value,
        "RepoName" => repo_name: value,
        "Level" => level: value,
        "DownloadUrl" => download_url: value,
        "HighLight" => high_light: value,
        "ContainerId" => container_id: value,
        "Image" => image: value,
        "Pod" => pod: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "InstanceName" => instance_name: value,
        "InternetIp" => internet_ip: value,
        "IntranetIp" => intranet_ip: value,
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "TargetType" => target_type: value,
        "Uuid" => uuid: value,
    }
}

/// Errors that the documentation of [`DescribeAffectedMaliciousFileImagesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeAffectedMaliciousFileImagesError = super::DocumentedError;
