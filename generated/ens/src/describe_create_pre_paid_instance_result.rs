// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCreatePrePaidInstanceResult`, from `ens/DescribeCreatePrePaidInstanceResult.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the creation of a subscription instance succeeded.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeCreatePrePaidInstanceResultRequest::new()
///     .instance_id("...");
/// let reply = client.describe_create_pre_paid_instance_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCreatePrePaidInstanceResultRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeCreatePrePaidInstanceResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeCreatePrePaidInstanceResultRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeCreatePrePaidInstanceResultRequest {
    type Response = DescribeCreatePrePaidInstanceResultResponse;
    type Error = DescribeCreatePrePaidInstanceResultError;
    const INFO: OperationInfo = super::operation("DescribeCreatePrePaidInstanceResult")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeCreatePrePaidInstanceResultError] = &[
        DescribeCreatePrePaidInstanceResultError::MissingParameter,
        DescribeCreatePrePaidInstanceResultError::InstanceIdNotFound2,
        DescribeCreatePrePaidInstanceResultError::NoPermission,
        DescribeCreatePrePaidInstanceResultError::InvalidParameter,
        DescribeCreatePrePaidInstanceResultError::StockNotEnough2,
        DescribeCreatePrePaidInstanceResultError::InvalidParameterAny,
        DescribeCreatePrePaidInstanceResultError::CallInterface,
    ];
}

/// Response to [`DescribeCreatePrePaidInstanceResultRequest`].
#[non_exhaustive]
pub struct DescribeCreatePrePaidInstanceResultResponse {
    /// Result of the step or check named instance create.
    pub instance_create_result: Option<InstanceCreateResult>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `AAE90880-4970-4D81-A534-A6C0F3631F74`.
    pub request_id: Option<String>,
}

response! {
    DescribeCreatePrePaidInstanceResultResponse {
        "InstanceCreateResult" => instance_create_result: value,
        "RequestId" => request_id: value,
    }
}

/// Result of the step or check named instance create.
#[non_exhaustive]
pub struct InstanceCreateResult {
    /// State that the instance create is in. Example: `Successed`.
    pub instance_create_status: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-6ecpqvkicnchxccozrpxxxx`.
    pub instance_id: Option<String>,
}

response! {
    InstanceCreateResult {
        "InstanceCreateStatus" => instance_create_status: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeCreatePrePaidInstanceResultRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`StockNotEnough2`](super::DocumentedError::StockNotEnough2)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeCreatePrePaidInstanceResultError = super::DocumentedError;
