// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTarget`, from `sas/DescribeTarget.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Target};

/// Lists the servers for which vulnerability scanning is configured.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeTargetRequest::new();
/// let reply = client.describe_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTargetRequest {
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl DescribeTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Config`.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    DescribeTargetRequest {
        "Type" => type_: query,
        "Config" => config: query,
    }
}

impl Operation for DescribeTargetRequest {
    type Response = DescribeTargetResponse;
    type Error = DescribeTargetError;
    const INFO: OperationInfo = super::operation("DescribeTarget").read_only();
    const ERRORS: &'static [DescribeTargetError] = &[
        DescribeTargetError::NoPermission,
        DescribeTargetError::ServerError,
    ];
}

/// Response to [`DescribeTargetRequest`].
#[non_exhaustive]
pub struct DescribeTargetResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79CFF74D-E967-5407-8A78-EE03B925FDAA`.
    pub request_id: Option<String>,
    /// The targets that were found or are concerned, one entry each.
    pub targets: Vec<Target>,
}

response! {
    DescribeTargetResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "Targets" => targets: list(""),
    }
}

/// Errors that the documentation of [`DescribeTargetRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeTargetError = super::DocumentedError;
