// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEnsNetLevel`, from `ens/DescribeEnsNetLevel.md`.

use alicloud_runtime::codegen::*;

/// Lists the codes of the supported network levels, which district queries take.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEnsNetLevelRequest::new();
/// let reply = client.describe_ens_net_level(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEnsNetLevelRequest {}

impl DescribeEnsNetLevelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeEnsNetLevelRequest {}
}

impl Operation for DescribeEnsNetLevelRequest {
    type Response = DescribeEnsNetLevelResponse;
    type Error = DescribeEnsNetLevelError;
    const INFO: OperationInfo = super::operation("DescribeEnsNetLevel").read_only();
    const ERRORS: &'static [DescribeEnsNetLevelError] = &[
        DescribeEnsNetLevelError::MissingParameter,
        DescribeEnsNetLevelError::InstanceIdNotFound2,
        DescribeEnsNetLevelError::NoPermission,
        DescribeEnsNetLevelError::CallInterface,
        DescribeEnsNetLevelError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeEnsNetLevelRequest`].
#[non_exhaustive]
pub struct DescribeEnsNetLevelResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The ens net levels that were found or are concerned, one entry each.
    pub ens_net_levels: Vec<EnsNetLevel>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `86A6D421-A0C7-4C01-8648-47377CA6A2CE`.
    pub request_id: Option<String>,
}

response! {
    DescribeEnsNetLevelResponse {
        "Code" => code: value,
        "EnsNetLevels" => ens_net_levels: list("EnsNetLevel"),
        "RequestId" => request_id: value,
    }
}

/// The ens net levels that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EnsNetLevel {
    /// Code that stands for the ens net level, for programs to act on. Example: `Big`.
    pub ens_net_level_code: Option<String>,
}

response! {
    EnsNetLevel {
        "EnsNetLevelCode" => ens_net_level_code: value,
    }
}

/// Errors that the documentation of [`DescribeEnsNetLevelRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceIdNotFound2`](super::DocumentedError::InstanceIdNotFound2)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeEnsNetLevelError = super::DocumentedError;
