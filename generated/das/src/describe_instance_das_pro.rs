// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceDasPro`, from `das/DescribeInstanceDasPro.md`.

use alicloud_runtime::codegen::*;

/// Tells whether DAS Enterprise Edition V1 or V2 is on for a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::DescribeInstanceDasProRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_das_pro(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceDasProRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceDasProRequest {
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
    DescribeInstanceDasProRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceDasProRequest {
    type Response = DescribeInstanceDasProResponse;
    type Error = DescribeInstanceDasProError;
    const INFO: OperationInfo = super::operation("DescribeInstanceDasPro")
        .required(&["InstanceId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeInstanceDasProError] = &[
        DescribeInstanceDasProError::InvalidParams,
        DescribeInstanceDasProError::NoPermission,
    ];
}

/// Response to [`DescribeInstanceDasProRequest`].
#[non_exhaustive]
pub struct DescribeInstanceDasProResponse {
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9CB97BC4-6479-55D0-B9D0-EA925AFE****`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `true`.
    pub data: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// The succes that are concerned. Example: `true`.
    pub success: Option<String>,
}

response! {
    DescribeInstanceDasProResponse {
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceDasProRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type DescribeInstanceDasProError = super::DocumentedError;
