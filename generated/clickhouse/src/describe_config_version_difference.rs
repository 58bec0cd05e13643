// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConfigVersionDifference`, from `clickhouse/DescribeConfigVersionDifference.md`.

use alicloud_runtime::codegen::*;

/// Shows the parameter values before and after one configuration change.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::DescribeConfigVersionDifferenceRequest::new()
///     .db_cluster_id("...")
///     .change_id("...");
/// let reply = client.describe_config_version_difference(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConfigVersionDifferenceRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the change that the call is about.
    pub change_id: Option<String>,
}

impl DescribeConfigVersionDifferenceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ChangeId`, which is required.
    pub fn change_id(mut self, value: impl Into<String>) -> Self {
        self.change_id = Some(value.into());
        self
    }
}

request! {
    DescribeConfigVersionDifferenceRequest {
        "DBClusterId" => db_cluster_id: query,
        "ChangeId" => change_id: query,
    }
}

impl Operation for DescribeConfigVersionDifferenceRequest {
    type Response = DescribeConfigVersionDifferenceResponse;
    type Error = DescribeConfigVersionDifferenceError;
    const INFO: OperationInfo = super::operation("DescribeConfigVersionDifference")
        .method("GET")
        .required(&["DBClusterId", "ChangeId"])
        .read_only();
    const ERRORS: &'static [DescribeConfigVersionDifferenceError] = &[
        DescribeConfigVersionDifferenceError::IdempotentParameterMismatch,
    ];
}

/// Response to [`DescribeConfigVersionDifferenceRequest`].
#[non_exhaustive]
pub struct DescribeConfigVersionDifferenceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D0CEC6AC-7760-409A-A0D5-E6CD8660E9CC`.
    pub request_id: Option<String>,
    /// Settings before the change, as XML. Example: `text`.
    pub old_config_xml: Option<String>,
    /// Settings after the change, as XML. Example: `text`.
    pub new_config_xml: Option<String>,
}

response! {
    DescribeConfigVersionDifferenceResponse {
        "RequestId" => request_id: value,
        "OldConfigXML" => old_config_xml: value,
        "NewConfigXML" => new_config_xml: value,
    }
}

/// Errors that the documentation of [`DescribeConfigVersionDifferenceRequest`] names.
///
/// - [`IdempotentParameterMismatch`](super::DocumentedError::IdempotentParameterMismatch)
pub type DescribeConfigVersionDifferenceError = super::DocumentedError;
