// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeUnhealthyHostAvailability`, from `cms/DescribeUnhealthyHostAvailability.md`.

use alicloud_runtime::codegen::*;

/// Lists the hosts whose availability probes fail.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// let request = alicloud_cms::DescribeUnhealthyHostAvailabilityRequest::new()
///     .id([1]);
/// let reply = client.describe_unhealthy_host_availability(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeUnhealthyHostAvailabilityRequest {
    /// **Required.** ID of the rule, policy or task that the call works on.
    /// Items: at most 20. Example: `123456`.
    pub id: Vec<i64>,
}

impl DescribeUnhealthyHostAvailabilityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.id = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeUnhealthyHostAvailabilityRequest {
        "Id" => id: query,
    }
}

impl Operation for DescribeUnhealthyHostAvailabilityRequest {
    type Response = DescribeUnhealthyHostAvailabilityResponse;
    type Error = DescribeUnhealthyHostAvailabilityError;
    const INFO: OperationInfo = super::operation("DescribeUnhealthyHostAvailability")
        .required(&["Id"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeUnhealthyHostAvailabilityError] = &[
        DescribeUnhealthyHostAvailabilityError::ParameterInvalid,
        DescribeUnhealthyHostAvailabilityError::AccessForbidden,
        DescribeUnhealthyHostAvailabilityError::ResourceNotFound,
        DescribeUnhealthyHostAvailabilityError::InternalError,
    ];
}

/// Response to [`DescribeUnhealthyHostAvailabilityRequest`].
#[non_exhaustive]
pub struct DescribeUnhealthyHostAvailabilityResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `ACBDBB40-DFB6-4F4C-8957-51FFB233969C`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<bool>,
    /// Tasks whose probes fail, one entry each.
    pub unhealthy_list: Vec<NodeTaskInstance>,
}

response! {
    DescribeUnhealthyHostAvailabilityResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "UnhealthyList" => unhealthy_list: list("NodeTaskInstance"),
    }
}

/// Tasks whose probes fail, one entry each.
#[non_exhaustive]
pub struct NodeTaskInstance {
    /// ID of the availability task. Example: `123456`.
    pub id: Option<i64>,
    /// Items of the kind instance that were found or are concerned. Example: `i-a34b581****`.
    pub instance_list: Vec<String>,
}

response! {
    NodeTaskInstance {
        "Id" => id: value,
        "InstanceList" => instance_list: list("String"),
    }
}

/// Errors that the documentation of [`DescribeUnhealthyHostAvailabilityRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`AccessForbidden`](super::DocumentedError::AccessForbidden)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DescribeUnhealthyHostAvailabilityError = super::DocumentedError;
