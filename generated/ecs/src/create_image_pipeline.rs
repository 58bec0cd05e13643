// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateImagePipeline`, from `ecs/CreateImagePipeline.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BaseImageType, Tag};

/// Creates a recipe for building images from a Linux base image; each run needs a pay-as-you-go
/// instance in between.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::CreateImagePipelineRequest::new()
///     .base_image("m-bp67acfmxazb4p****")
///     .base_image_type("IMAGE")
///     .region_id("cn-hangzhou")
///     .name("testImagePipeline");
/// let reply = client.create_image_pipeline(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateImagePipelineRequest {
    /// **Required.** Image that the pipeline builds upon: an image ID or the name of an image family,
    /// depending on `BaseImageType`. Example: `m-bp67acfmxazb4p****`.
    pub base_image: Option<String>,
    /// **Required.** Whether `BaseImage` names a single image or an image family. Example: `IMAGE`.
    pub base_image_type: Option<Open<BaseImageType>>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
    /// Resource group that the resource belongs to or is put into. Example: `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Display name of the pipeline; its ID is used when left out.
    /// Length: 2 to 128. Example: `testImagePipeline`.
    pub name: Option<String>,
    /// Free-form note stored with the resource; it has no technical effect.
    /// Length: 2 to 256. Example: `This is description.`.
    pub description: Option<String>,
    /// First part of the names of built images; the ID of the build task follows.
    /// Length: 2 to 64. Example: `testImageName`.
    pub image_name: Option<String>,
    /// Switch that the temporary build instance is connected to; a new VPC and switch are made when
    /// left out. Example: `vsw-bp67acfmxazb4p****`.
    pub vswitch_id: Option<String>,
    /// Instance type of the temporary build instance; the smallest one in stock when left out.
    /// Example: `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Size of the system disk of the temporary build instance.
    /// Range: 20 to 500. Unit: `GiB`. Default: `40`. Example: `40`.
    pub system_disk_size: Option<i32>,
    /// Outbound public bandwidth of the temporary build instance.
    /// Range: 0 to 100. Unit: `Mbit/s`. Default: `0`. Example: `0`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Whether the temporary build instance is released when the build fails.
    /// Default: `true`. Example: `true`.
    pub delete_instance_on_failure: Option<bool>,
    /// Commands that the image is built with, written like a Dockerfile.
    /// Example: `FROM IMAGE:m-bp67acfmxazb4p****`.
    pub build_content: Option<String>,
    /// IDs of the accounts that every image built by the pipeline is shared with.
    /// Items: at most 20. Example: `1234567890`.
    pub add_account: Vec<String>,
    /// Regions that built images are copied to; only the current one when left out.
    /// Items: at most 20. Example: `cn-hangzhou`.
    pub to_region_id: Vec<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
}

impl CreateImagePipelineRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BaseImage`, which is required.
    pub fn base_image(mut self, value: impl Into<String>) -> Self {
        self.base_image = Some(value.into());
        self
    }
    /// Sets `BaseImageType`, which is required.
    pub fn base_image_type(mut self, value: impl Into<Open<BaseImageType>>) -> Self {
        self.base_image_type = Some(value.into());
        self
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
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `SystemDiskSize`.
    #[inline]
    pub fn system_disk_size(mut self, value: i32) -> Self {
        self.system_disk_size = Some(value);
        self
    }
    /// Sets `InternetMaxBandwidthOut`.
    #[inline]
    pub fn internet_max_bandwidth_out(mut self, value: i32) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }
    /// Sets `DeleteInstanceOnFailure`.
    #[inline]
    pub fn delete_instance_on_failure(mut self, value: bool) -> Self {
        self.delete_instance_on_failure = Some(value);
        self
    }
    /// Sets `BuildContent`.
    pub fn build_content(mut self, value: impl Into<String>) -> Self {
        self.build_content = Some(value.into());
        self
    }
    /// Sets `AddAccount`.
    pub fn add_account(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.add_account = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ToRegionId`.
    pub fn to_region_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.to_region_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateImagePipelineRequest {
        "BaseImage" => base_image: query,
        "BaseImageType" => base_image_type: query,
        "RegionId" => region_id: query,
        "Tag" => tag: query,
        "ResourceGroupId" => resource_group_id: query,
        "Name" => name: query,
        "Description" => description: query,
        "ImageName" => image_name: query,
        "VSwitchId" => vswitch_id: query,
        "InstanceType" => instance_type: query,
        "SystemDiskSize" => system_disk_size: query,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: query,
        "DeleteInstanceOnFailure" => delete_instance_on_failure: query,
        "BuildContent" => build_content: query,
        "AddAccount" => add_account: query,
        "ToRegionId" => to_region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateImagePipelineRequest {
    type Response = CreateImagePipelineResponse;
    type Error = CreateImagePipelineError;
    const INFO: OperationInfo = super::operation("CreateImagePipeline")
        .required(&["BaseImage", "BaseImageType", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateImagePipelineError] = &[
        CreateImagePipelineError::InvalidImageNotFound,
        CreateImagePipelineError::InvalidResourceGroupNotFound,
    ];
}

/// What [`CreateImagePipelineRequest`] is answered with.
#[non_exhaustive]
pub struct CreateImagePipelineResponse {
    /// ID of an image pipeline, the recipe that images are built by.
    /// Example: `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
}

response! {
    CreateImagePipelineResponse {
        "ImagePipelineId" => image_pipeline_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateImagePipelineRequest`] names.
///
/// - [`InvalidImageNotFound`](super::DocumentedError::InvalidImageNotFound)
/// - [`InvalidResourceGroupNotFound`](super::DocumentedError::InvalidResourceGroupNotFound)
pub type CreateImagePipelineError = super::DocumentedError;
