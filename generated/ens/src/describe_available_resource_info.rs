// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAvailableResourceInfo`, from `ens/DescribeAvailableResourceInfo.md`.

use alicloud_runtime::codegen::*;

/// Lists what an instance purchase can choose from: images, instance types, disk sizes, nodes, and
/// carriers.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeAvailableResourceInfoRequest::new();
/// let reply = client.describe_available_resource_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoRequest {}

impl DescribeAvailableResourceInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeAvailableResourceInfoRequest {}
}

impl Operation for DescribeAvailableResourceInfoRequest {
    type Response = DescribeAvailableResourceInfoResponse;
    type Error = DescribeAvailableResourceInfoError;
    const INFO: OperationInfo = super::operation("DescribeAvailableResourceInfo")
        .read_only();
    const ERRORS: &'static [DescribeAvailableResourceInfoError] = &[
        DescribeAvailableResourceInfoError::MissingParameter,
        DescribeAvailableResourceInfoError::InstanceNotExists,
        DescribeAvailableResourceInfoError::CallInterface,
        DescribeAvailableResourceInfoError::NoPermission,
        DescribeAvailableResourceInfoError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeAvailableResourceInfoRequest`].
#[non_exhaustive]
pub struct DescribeAvailableResourceInfoResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `8629F679-B51D-4194-A1CC-5D8F504C362B`.
    pub request_id: Option<String>,
    /// The images that were found or are concerned, one entry each.
    pub images: Vec<Image>,
    /// The support resources that were found or are concerned, one entry each.
    pub support_resources: Vec<SupportResource>,
}

response! {
    DescribeAvailableResourceInfoResponse {
        "RequestId" => request_id: value,
        "Images" => images: list("Image"),
        "SupportResources" => support_resources: list("SupportResource"),
    }
}

/// The images that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Image {
    /// How large the image is or is to be. Example: `20`.
    pub image_size: Option<i32>,
    /// Name that the image goes by. Example: `centos_6_08_64_20G_a****`.
    pub image_name: Option<String>,
    /// ID of an image: a system image to start from or, where media are concerned, a picture.
    /// Example: `centos_6_08_64_20G_a****`.
    pub image_id: Option<String>,
}

response! {
    Image {
        "ImageSize" => image_size: value,
        "ImageName" => image_name: value,
        "ImageId" => image_id: value,
    }
}

/// The support resources that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SupportResource {
    /// How large the data disk max is or is to be. Example: `200`.
    pub data_disk_max_size: Option<i32>,
    /// Kinds of bandwidth that were found or are concerned.
    pub bandwidth_types: Vec<String>,
    /// How large the system disk min is or is to be. Example: `20`.
    pub system_disk_min_size: Option<i32>,
    /// IDs of the ens regions that were found or are concerned.
    pub ens_region_ids: Vec<String>,
    /// The ens region ids extends that are concerned.
    pub ens_region_ids_extends: Option<EnsRegionIdsExtends>,
    /// The instance speces that were found or are concerned, one entry each.
    pub instance_speces: Vec<String>,
    /// How large the system disk max is or is to be. Example: `100`.
    pub system_disk_max_size: Option<i32>,
    /// How large the data disk min is or is to be. Example: `100`.
    pub data_disk_min_size: Option<i32>,
    /// Carrier that the traffic or the probe uses.
    pub isp: Vec<String>,
}

response! {
    SupportResource {
        "DataDiskMaxSize" => data_disk_max_size: value,
        "BandwidthTypes" => bandwidth_types: list("BandwidthType"),
        "SystemDiskMinSize" => system_disk_min_size: value,
        "EnsRegionIds" => ens_region_ids: list("EnsRegionId"),
        "EnsRegionIdsExtends" => ens_region_ids_extends: value,
        "InstanceSpeces" => instance_speces: list("InstanceSpec"),
        "SystemDiskMaxSize" => system_disk_max_size: value,
        "DataDiskMinSize" => data_disk_min_size: value,
        "Isp" => isp: list("Isp"),
    }
}

/// The ens region ids extends that are concerned.
#[non_exhaustive]
pub struct EnsRegionIdsExtends {
    /// Region that the ens lies in.
    pub ens_region_id: Vec<EnsRegionId>,
}

response! {
    EnsRegionIdsExtends {
        "EnsRegionId" => ens_region_id: list(""),
    }
}

/// Region that the ens lies in.
#[non_exhaustive]
pub struct EnsRegionId {
    /// Region that the ens lies in. Example: `cn-chengdu-telecom-4`.
    pub ens_region_id: Option<String>,
    /// Name that the en goes by. Example: `EnName`.
    pub en_name: Option<String>,
    /// Part of the country or the world concerned. Example: `EastChina`.
    pub area: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// Province that the address or the data belongs to. Example: `text`.
    pub province: Option<String>,
    /// Carrier that the traffic or the probe uses. Example: `unicom`.
    pub isp: Option<String>,
}

response! {
    EnsRegionId {
        "EnsRegionId" => ens_region_id: value,
        "EnName" => en_name: value,
        "Area" => area: value,
        "Name" => name: value,
        "Province" => province: value,
        "Isp" => isp: value,
    }
}

/// Errors that the documentation of [`DescribeAvailableResourceInfoRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeAvailableResourceInfoError = super::DocumentedError;
