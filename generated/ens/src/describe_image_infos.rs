// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeImageInfos`, from `ens/DescribeImageInfos.md`.

use alicloud_runtime::codegen::*;

/// Lists usable images by operating system, with version and compute type.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeImageInfosRequest::new();
/// let reply = client.describe_image_infos(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeImageInfosRequest {
    /// Which kind of operating system it is or is to be.
    pub os_type: Option<String>,
}

impl DescribeImageInfosRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `OsType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }
}

request! {
    DescribeImageInfosRequest {
        "OsType" => os_type: query,
    }
}

impl Operation for DescribeImageInfosRequest {
    type Response = DescribeImageInfosResponse;
    type Error = DescribeImageInfosError;
    const INFO: OperationInfo = super::operation("DescribeImageInfos").read_only();
    const ERRORS: &'static [DescribeImageInfosError] = &[
        DescribeImageInfosError::MissingParameter,
        DescribeImageInfosError::InstanceIdNotFound2,
        DescribeImageInfosError::NoPermission,
        DescribeImageInfosError::CallInterface,
        DescribeImageInfosError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeImageInfosRequest`].
#[non_exhaustive]
pub struct DescribeImageInfosResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5568A08C-10A9-47F3-902F-647298B463FB`.
    pub request_id: Option<String>,
}

response! {
    DescribeImageInfosResponse {
        "Code" => code: value,
        "Images" => images: list("Image"),
        "RequestId" => request_id: value,
    }
}

/// The images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// Free text that describes the item to people. Example: `centos_6_08_64_20G_alibase_2017****`.
    pub description: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `centos_6_08_64_20G_alibase_2017****`.
    pub image_id: Option<String>,
    /// How large the image is or is to be. Example: `20`.
    pub image_size: Option<String>,
    /// Which version of the image is meant. Example: `6.8`.
    pub image_version: Option<String>,
    /// Name that the operating system goes by. Example: `centos`.
    pub os_name: Option<String>,
    /// Which kind of operating system it is or is to be. Example: `linux`.
    pub os_type: Option<String>,
    /// Which kind of compute it is or is to be. Example: `ens_vm`.
    pub compute_type: Option<String>,
}

response! {
    Image {
        "Description" => description: value,
        "ImageId" => image_id: value,
        "ImageSize" => image_size: value,
        "ImageVersion" => image_version: value,
        "OSName" => os_name: value,
        "OSType" => os_type: value,
        "ComputeType" => compute_type: value,
    }
}

/// Errors that the documentation of [`DescribeImageInfosRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeImageInfosError = super::DocumentedError;
