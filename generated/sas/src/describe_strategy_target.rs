// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStrategyTarget`, from `sas/DescribeStrategyTarget.md`.

use alicloud_runtime::codegen::*;

/// Lists the assets to which a baseline check policy applies.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeStrategyTargetRequest::new()
///     .type_("...")
///     .config("...");
/// let reply = client.describe_strategy_target(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStrategyTargetRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Settings, in the notation that the operation defines.
    pub config: Option<String>,
}

impl DescribeStrategyTargetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Config`, which is required.
    pub fn config(mut self, value: impl Into<String>) -> Self {
        self.config = Some(value.into());
        self
    }
}

request! {
    DescribeStrategyTargetRequest {
        "SourceIp" => source_ip: query,
        "Type" => type_: query,
        "Config" => config: query,
    }
}

impl Operation for DescribeStrategyTargetRequest {
    type Response = DescribeStrategyTargetResponse;
    type Error = DescribeStrategyTargetError;
    const INFO: OperationInfo = super::operation("DescribeStrategyTarget")
        .required(&["Type", "Config"])
        .read_only();
    const ERRORS: &'static [DescribeStrategyTargetError] = &[
        DescribeStrategyTargetError::ConsoleError,
        DescribeStrategyTargetError::NoPermission,
        DescribeStrategyTargetError::ServerError,
    ];
}

/// Response to [`DescribeStrategyTargetRequest`].
#[non_exhaustive]
pub struct DescribeStrategyTargetResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `001BAB34-D70A-54B0-B1D7-91B76DCDD8E8`.
    pub request_id: Option<String>,
    /// The strategy targets that were found or are concerned, one entry each.
    pub strategy_targets: Vec<StrategyTarget>,
}

response! {
    DescribeStrategyTargetResponse {
        "RequestId" => request_id: value,
        "StrategyTargets" => strategy_targets: list(""),
    }
}

/// The strategy targets that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct StrategyTarget {
    /// How many there are of this: bind uuid. Example: `85`.
    pub bind_uuid_count: Option<i32>,
    /// A mark of the item: where assets come from as a number, or `add` and `del` for what is in and
    /// out. Example: `add`.
    pub flag: Option<String>,
    /// What it is aimed at. Example: `9165712`.
    pub target: Option<String>,
    /// Which kind of target it is or is to be. Example: `groupId`.
    pub target_type: Option<String>,
}

response! {
    StrategyTarget {
        "BindUuidCount" => bind_uuid_count: value,
        "Flag" => flag: value,
        "Target" => target: value,
        "TargetType" => target_type: value,
    }
}

/// Errors that the documentation of [`DescribeStrategyTargetRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeStrategyTargetError = super::DocumentedError;
