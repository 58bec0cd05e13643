// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceSpec`, from `ens/DescribeInstanceSpec.md`.

use alicloud_runtime::codegen::*;

/// Lists instance specifications for purchase, along with limits of disk size and bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstanceSpecRequest::new();
/// let reply = client.describe_instance_spec(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceSpecRequest {}

impl DescribeInstanceSpecRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeInstanceSpecRequest {}
}

impl Operation for DescribeInstanceSpecRequest {
    type Response = DescribeInstanceSpecResponse;
    type Error = DescribeInstanceSpecError;
    const INFO: OperationInfo = super::operation("DescribeInstanceSpec").read_only();
    const ERRORS: &'static [DescribeInstanceSpecError] = &[
        DescribeInstanceSpecError::MissingParameter,
        DescribeInstanceSpecError::InstanceIdNotFound2,
        DescribeInstanceSpecError::NoPermission,
        DescribeInstanceSpecError::CallInterface,
        DescribeInstanceSpecError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeInstanceSpecRequest`].
#[non_exhaustive]
pub struct DescribeInstanceSpecResponse {
    /// Upper limit that applies to the bandwidth. Example: `0`.
    pub bandwidth_limit: Option<i32>,
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// How large the data disk max is or is to be. Example: `20015`.
    pub data_disk_max_size: Option<i32>,
    /// How large the data disk min is or is to be. Example: `0`.
    pub data_disk_min_size: Option<i32>,
    /// The instance specs that were found or are concerned, one entry each.
    pub instance_specs: Vec<InstanceSpec>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1ECC937A-AE0E-4626-BE51-DED1D6D1C888`.
    pub request_id: Option<String>,
    /// How large the system disk max is or is to be. Example: `80`.
    pub system_disk_max_size: Option<i32>,
}

response! {
    DescribeInstanceSpecResponse {
        "BandwidthLimit" => bandwidth_limit: value,
        "Code" => code: value,
        "DataDiskMaxSize" => data_disk_max_size: value,
        "DataDiskMinSize" => data_disk_min_size: value,
        "InstanceSpecs" => instance_specs: list("InstanceSpec"),
        "RequestId" => request_id: value,
        "SystemDiskMaxSize" => system_disk_max_size: value,
    }
}

/// The instance specs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceSpec {
    /// Processor cores of the instance type. Example: `1`.
    pub core: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `text`.
    pub display_name: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ens.sn1.stiny`.
    pub instance_type: Option<String>,
    /// Memory of the instance or instance type. Example: `2048`.
    pub memory: Option<String>,
}

response! {
    InstanceSpec {
        "Core" => core: value,
        "DisplayName" => display_name: value,
        "InstanceType" => instance_type: value,
        "Memory" => memory: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceSpecRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeInstanceSpecError = super::DocumentedError;
