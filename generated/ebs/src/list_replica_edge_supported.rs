// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListReplicaEdgeSupported`, from `ebs/ListReplicaEdgeSupported.md`.

use alicloud_runtime::codegen::*;

/// Lists the zones with which disk replication is supported for a given zone.
///
/// ```no_run
/// # async fn example(client: alicloud_ebs::Client) -> Result<(), alicloud_ebs::Error> {
/// let request = alicloud_ebs::ListReplicaEdgeSupportedRequest::new()
///     .azone("...");
/// let reply = client.list_replica_edge_supported(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListReplicaEdgeSupportedRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Zone that the cluster lies in.
    pub azone: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl ListReplicaEdgeSupportedRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Azone`, which is required.
    pub fn azone(mut self, value: impl Into<String>) -> Self {
        self.azone = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
}

request! {
    ListReplicaEdgeSupportedRequest {
        "RegionId" => region_id: query,
        "Azone" => azone: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for ListReplicaEdgeSupportedRequest {
    type Response = ListReplicaEdgeSupportedResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListReplicaEdgeSupported")
        .required(&["RegionId", "Azone"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListReplicaEdgeSupportedRequest`], which the documentation does not describe.
pub type ListReplicaEdgeSupportedResponse = alicloud_runtime::UndocumentedResponse;
