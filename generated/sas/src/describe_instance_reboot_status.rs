// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceRebootStatus`, from `sas/DescribeInstanceRebootStatus.md`.

use alicloud_runtime::codegen::*;

/// Shows how far the restart of given servers has come.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeInstanceRebootStatusRequest::new()
///     .uuids("...");
/// let reply = client.describe_instance_reboot_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceRebootStatusRequest {
    /// **Required.** The uuids that are concerned.
    pub uuids: Option<String>,
}

impl DescribeInstanceRebootStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceRebootStatusRequest {
        "Uuids" => uuids: query,
    }
}

impl Operation for DescribeInstanceRebootStatusRequest {
    type Response = DescribeInstanceRebootStatusResponse;
    type Error = DescribeInstanceRebootStatusError;
    const INFO: OperationInfo = super::operation("DescribeInstanceRebootStatus")
        .required(&["Uuids"])
        .read_only();
    const ERRORS: &'static [DescribeInstanceRebootStatusError] = &[
        DescribeInstanceRebootStatusError::NoPermission,
        DescribeInstanceRebootStatusError::ServerError,
    ];
}

/// Response to [`DescribeInstanceRebootStatusRequest`].
#[non_exhaustive]
pub struct DescribeInstanceRebootStatusResponse {
    /// How many items match in all, over all pages. Example: `100`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `5BD95679-D63A-4151-97D0-188432F4A57`.
    pub request_id: Option<String>,
    /// The reboot statuses that were found or are concerned, one entry each.
    pub reboot_statuses: Vec<RebootStatuse>,
}

response! {
    DescribeInstanceRebootStatusResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "RebootStatuses" => reboot_statuses: list(""),
    }
}

/// The reboot statuses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RebootStatuse {
    /// Identifier that is unique for the item. Example: `9b59c2d6-0967-46e3-ad7b-152227c****`.
    pub uuid: Option<String>,
    /// State that the reboot is in. Example: `2`.
    pub reboot_status: Option<i32>,
    /// Code for programs to act on, as a rule that of the result. Example: `10001`.
    pub code: Option<String>,
    /// Text for people that explains the result. Example: `push failed`.
    pub msg: Option<String>,
}

response! {
    RebootStatuse {
        "Uuid" => uuid: value,
        "RebootStatus" => reboot_status: value,
        "Code" => code: value,
        "Msg" => msg: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceRebootStatusRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeInstanceRebootStatusError = super::DocumentedError;
