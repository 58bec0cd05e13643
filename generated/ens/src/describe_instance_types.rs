// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceTypes`, from `ens/DescribeInstanceTypes.md`.

use alicloud_runtime::codegen::*;

/// Lists instance types with their vCPUs and memory.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstanceTypesRequest::new();
/// let reply = client.describe_instance_types(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceTypesRequest {}

impl DescribeInstanceTypesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeInstanceTypesRequest {}
}

impl Operation for DescribeInstanceTypesRequest {
    type Response = DescribeInstanceTypesResponse;
    type Error = DescribeInstanceTypesError;
    const INFO: OperationInfo = super::operation("DescribeInstanceTypes").read_only();
    const ERRORS: &'static [DescribeInstanceTypesError] = &[
        DescribeInstanceTypesError::MissingParameter,
        DescribeInstanceTypesError::InstanceIdNotFound2,
        DescribeInstanceTypesError::NoPermission,
        DescribeInstanceTypesError::InvalidParameterAny,
        DescribeInstanceTypesError::CallInterface,
    ];
}

/// Response to [`DescribeInstanceTypesRequest`].
#[non_exhaustive]
pub struct DescribeInstanceTypesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// Kinds of instance that were found or are concerned.
    pub instance_types: Vec<InstanceType>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D452D190-BADF-5D09-910D-599B96D42AAA`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceTypesResponse {
        "Code" => code: value,
        "InstanceTypes" => instance_types: list("InstanceType"),
        "RequestId" => request_id: value,
    }
}

/// Kinds of instance that were found or are concerned.
#[non_exhaustive]
pub struct InstanceType {
    /// How many there are of this: vCPU core. Example: `2`.
    pub cpu_core_count: Option<i32>,
    /// ID of the instance type that the item belongs to or stands for. Example: `text`.
    pub instance_type_id: Option<String>,
    /// Name that the instance type goes by. Example: `ens.xxx.small`.
    pub instance_type_name: Option<String>,
    /// How large the memory is or is to be. Example: `8192`.
    pub memory_size: Option<i32>,
}

response! {
    InstanceType {
        "CpuCoreCount" => cpu_core_count: value,
        "InstanceTypeId" => instance_type_id: value,
        "InstanceTypeName" => instance_type_name: value,
        "MemorySize" => memory_size: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceTypesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeInstanceTypesError = super::DocumentedError;
