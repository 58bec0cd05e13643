// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImagePipelines`, from `ecs/DescribeImagePipelines.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BaseImageType, NetworkInterfaceTag, Tag};

/// Lists image pipelines with their settings.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeImagePipelinesRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_image_pipelines(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImagePipelinesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Display name of the resource. Example: `testImagePipeline`.
    pub name: Option<String>,
    /// ID of an image pipeline, the recipe that images are built by.
    /// Items: at most 21. Example: `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Vec<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// How many items to return at most in one call. Range: 1 to 500. Default: `50`. Example: `50`.
    pub max_results: Option<i32>,
}

impl DescribeImagePipelinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ImagePipelineId`.
    pub fn image_pipeline_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_pipeline_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    DescribeImagePipelinesRequest {
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Name" => name: query,
        "ImagePipelineId" => image_pipeline_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribeImagePipelinesRequest {
    type Response = DescribeImagePipelinesResponse;
    type Error = DescribeImagePipelinesError;
    const INFO: OperationInfo = super::operation("DescribeImagePipelines")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeImagePipelinesError] = &[
        DescribeImagePipelinesError::InvalidImagePipelineIdSizeExceededMaxNumber,
        DescribeImagePipelinesError::InvalidNameMalformed,
        DescribeImagePipelinesError::InvalidNextToken,
    ];
}

impl Paginated for DescribeImagePipelinesRequest {
    type Item = ImagePipelineSet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.image_pipeline)
    }
}

/// Response to [`DescribeImagePipelinesRequest`].
#[non_exhaustive]
pub struct DescribeImagePipelinesResponse {
    /// Image pipelines that match the query.
    pub image_pipeline: Vec<ImagePipelineSet>,
    /// How many items one response holds at most. Example: `50`.
    pub max_results: Option<i32>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `AAAAAdDWBF2****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeImagePipelinesResponse {
        "ImagePipeline" => image_pipeline: list("ImagePipelineSet"),
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Image pipelines that match the query.
#[non_exhaustive]
pub struct ImagePipelineSet {
    /// IDs of the accounts that images built by the pipeline are shared with.
    /// Example: `["1234567890"]`.
    pub add_accounts: Vec<String>,
    /// Image that the pipeline builds upon: an image ID or the name of an image family, depending on
    /// `BaseImageType`. Example: `m-bp67acfmxazb4p****`.
    pub base_image: Option<String>,
    /// Whether `BaseImage` names a single image or an image family. Example: `IMAGE`.
    pub base_image_type: Option<Open<BaseImageType>>,
    /// Commands that the image is built with, written like a Dockerfile.
    /// Example: `FROM IMAGE:m-bp67acfmxazb4p****`.
    pub build_content: Option<String>,
    /// When the resource was created. Example: `2020-11-24T06:00:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Whether the temporary build instance is released when the build fails. Example: `true`.
    pub delete_instance_on_failure: Option<bool>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Example: `This is description.`.
    pub description: Option<String>,
    /// First part of the names of built images. Example: `testImageName`.
    pub image_name: Option<String>,
    /// ID of an image pipeline, the recipe that images are built by.
    /// Example: `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Option<String>,
    /// Instance type, which sets vCPUs, memory and the like;
    /// [`DescribeInstanceTypes`](super::Client::describe_instance_types) lists them.
    /// Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Outbound public bandwidth of the temporary build instance. Unit: `Mbit/s`. Example: `0`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Display name of the resource. Example: `testImagePipeline`.
    pub name: Option<String>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Size of the system disk of the temporary build instance. Unit: `GiB`. Example: `40`.
    pub system_disk_size: Option<i32>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<NetworkInterfaceTag>,
    /// Regions that built images are copied to. Example: `["cn-hangzhou"]`.
    pub to_region_ids: Vec<String>,
    /// ID of a switch, a subnet of a VPC within one zone. Example: `vsw-bp67acfmxazb4p****`.
    pub vswitch_id: Option<String>,
}

response! {
    ImagePipelineSet {
        "AddAccounts" => add_accounts: list("AddAccount"),
        "BaseImage" => base_image: value,
        "BaseImageType" => base_image_type: value,
        "BuildContent" => build_content: value,
        "CreationTime" => creation_time: value,
        "DeleteInstanceOnFailure" => delete_instance_on_failure: value,
        "Description" => description: value,
        "ImageName" => image_name: value,
        "ImagePipelineId" => image_pipeline_id: value,
        "InstanceType" => instance_type: value,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: value,
        "Name" => name: value,
        "ResourceGroupId" => resource_group_id: value,
        "SystemDiskSize" => system_disk_size: value,
        "Tags" => tags: list("Tag"),
        "ToRegionIds" => to_region_ids: list("ToRegionId"),
        "VSwitchId" => vswitch_id: value,
    }
}

/// Errors that the documentation of [`DescribeImagePipelinesRequest`] names.
///
/// - [`InvalidImagePipelineIdSizeExceededMaxNumber`](super::DocumentedError::InvalidImagePipelineIdSizeExceededMaxNumber)
/// - [`InvalidNameMalformed`](super::DocumentedError::InvalidNameMalformed)
/// - [`InvalidNextToken`](super::DocumentedError::InvalidNextToken)
pub type DescribeImagePipelinesError = super::DocumentedError;
