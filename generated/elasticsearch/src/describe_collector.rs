// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCollector`, from `elasticsearch/DescribeCollector.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AgentStatus, CollectorResult, CollectorStatus, ConfigType, Configs, ExtendConfigs, ExtendConfigsType, Machines};

/// Shows one collector with its configuration and state.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// use alicloud_elasticsearch::describe_collector::CollectorStatus;
///
/// let request = alicloud_elasticsearch::DescribeCollectorRequest::new()
///     .res_id("ct-cn-rg31ahn82m0qd****");
/// // Repeats the call until that is the state; `.await` alone asks once.
/// let reply = client
///     .describe_collector(request)
///     .wait()
///     .until(CollectorStatus::Active)
///     .await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCollectorRequest {
    /// **Required.** ID of the res that the call is about. Example: `ct-cn-rg31ahn82m0qd****`.
    pub res_id: Option<String>,
}

impl DescribeCollectorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResId`, which is required.
    pub fn res_id(mut self, value: impl Into<String>) -> Self {
        self.res_id = Some(value.into());
        self
    }
}

request! {
    DescribeCollectorRequest {
        "ResId" => res_id: path,
    }
}

impl Operation for DescribeCollectorRequest {
    type Response = DescribeCollectorResponse;
    type Error = DescribeCollectorError;
    const INFO: OperationInfo = super::operation("DescribeCollector")
        .roa("GET", "/openapi/collectors/{ResId}")
        .required(&["ResId"])
        .read_only();
    const ERRORS: &'static [DescribeCollectorError] = &[
        DescribeCollectorError::ComponentCodeValueError,
        DescribeCollectorError::UserNotOpen,
        DescribeCollectorError::StsRoleAccountNoPermission,
        DescribeCollectorError::SubAccountNoPermission,
        DescribeCollectorError::UserUnauthorized,
    ];
}

impl Stateful for DescribeCollectorRequest {
    type State = CollectorStatus;
    #[inline]
    fn states(response: &Self::Response) -> impls::States<'_> {
        impls::States::one(
            response.result.iter().find_map(|v| v.status.as_ref().map(|s| s.as_str())),
        )
    }
}

/// Response to [`DescribeCollectorRequest`].
#[non_exhaustive]
pub struct DescribeCollectorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5FFD9ED4-C2EC-4E89-B22B-1ACB6FE1****`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<CollectorResult>,
}

response! {
    DescribeCollectorResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DescribeCollectorRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type DescribeCollectorError = super::DocumentedError;
