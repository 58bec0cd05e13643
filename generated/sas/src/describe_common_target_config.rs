// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCommonTargetConfig`, from `sas/DescribeCommonTargetConfig.md`.

use alicloud_runtime::codegen::*;

/// Shows to which assets a defense switch applies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCommonTargetConfigRequest::new()
///     .type_("...");
/// let reply = client.describe_common_target_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCommonTargetConfigRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeCommonTargetConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeCommonTargetConfigRequest {
        "Type" => type_: query,
    }
}

impl Operation for DescribeCommonTargetConfigRequest {
    type Response = DescribeCommonTargetConfigResponse;
    type Error = DescribeCommonTargetConfigError;
    const INFO: OperationInfo = super::operation("DescribeCommonTargetConfig")
        .required(&["Type"])
        .read_only();
    const ERRORS: &'static [DescribeCommonTargetConfigError] = &[
        DescribeCommonTargetConfigError::NoPermission,
        DescribeCommonTargetConfigError::ServerError,
    ];
}

/// Response to [`DescribeCommonTargetConfigRequest`].
#[non_exhaustive]
pub struct DescribeCommonTargetConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `09969D2C-4FAD-429E-BFBF-9A60DEF8BF6F`.
    pub request_id: Option<String>,
    /// Items of the kind target that were found or are concerned.
    pub target_list: Vec<TargetList>,
}

response! {
    DescribeCommonTargetConfigResponse {
        "RequestId" => request_id: value,
        "TargetList" => target_list: list(""),
    }
}

/// Items of the kind target that were found or are concerned.
#[non_exhaustive]
pub struct TargetList {
    /// A mark of the item: where assets come from as a number, or `add` and `del` for what is in and
    /// out. Example: `add`.
    pub flag: Option<String>,
    /// What it is aimed at. Example: `c23551de6149343e8a54e69fbefe6****`.
    pub target: Option<String>,
    /// Which kind of target it is or is to be. Example: `image_repo`.
    pub target_type: Option<String>,
}

response! {
    TargetList {
        "Flag" => flag: value,
        "Target" => target: value,
        "TargetType" => target_type: value,
    }
}

/// Errors that the documentation of [`DescribeCommonTargetConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCommonTargetConfigError = super::DocumentedError;
