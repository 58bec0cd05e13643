// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAckOperator`, from `elasticsearch/DescribeAckOperator.md`.

use alicloud_runtime::codegen::*;

/// Shows which Elasticsearch Operator is installed on an ACK cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeAckOperatorRequest::new()
///     .cluster_id("c79acd3fbf462423fb6450e513bb6****");
/// let reply = client.describe_ack_operator(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAckOperatorRequest {
    /// **Required.** ID of the cluster that the call or the item is about.
    /// Example: `c79acd3fbf462423fb6450e513bb6****`.
    pub cluster_id: Option<String>,
}

impl DescribeAckOperatorRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClusterId`, which is required.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeAckOperatorRequest {
        "ClusterId" => cluster_id: path,
    }
}

impl Operation for DescribeAckOperatorRequest {
    type Response = DescribeAckOperatorResponse;
    type Error = DescribeAckOperatorError;
    const INFO: OperationInfo = super::operation("DescribeAckOperator")
        .roa("GET", "/openapi/ack-clusters/{ClusterId}/operator")
        .required(&["ClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeAckOperatorError] = &[
        DescribeAckOperatorError::ComponentCodeValueError,
        DescribeAckOperatorError::UserNotOpen,
        DescribeAckOperatorError::StsRoleAccountNoPermission,
        DescribeAckOperatorError::SubAccountNoPermission,
        DescribeAckOperatorError::UserUnauthorized,
    ];
}

/// Response to [`DescribeAckOperatorRequest`].
#[non_exhaustive]
pub struct DescribeAckOperatorResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `6615EE8D-FD9D-4FD3-997E-6FEA5B8D82ED`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<AckOperatorResult>,
}

response! {
    DescribeAckOperatorResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct AckOperatorResult {
    /// State that the item is in, or that is asked for. Example: `deployed`.
    pub status: Option<Open<AckOperatorStatus>>,
    /// Version of the template. Example: `1`.
    pub version: Option<String>,
}

response! {
    AckOperatorResult {
        "status" => status: value,
        "version" => version: value,
    }
}

values! {
    /// State that the item is in, or that is asked for.
    pub enum AckOperatorStatus {
        /// Installed.
        Deployed = "deployed",
        /// Not installed.
        NotDeploy = "not-deploy",
        /// Installing it failed.
        Failed = "failed",
        /// Not known.
        Unknown = "unknown",
    }
}

/// Errors that the documentation of [`DescribeAckOperatorRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type DescribeAckOperatorError = super::DocumentedError;
