// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWorkflows`, from `cs/DescribeWorkflows.md`.

use alicloud_runtime::codegen::*;

/// Lists all workflows created with the genomics computing service (AGS); deprecated.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribeWorkflowsRequest::new();
/// let reply = client.describe_workflows(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeWorkflowsRequest {}

impl DescribeWorkflowsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeWorkflowsRequest {}
}

impl Operation for DescribeWorkflowsRequest {
    type Response = DescribeWorkflowsResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribeWorkflows")
        .roa("GET", "/gs/workflows")
        .read_only();
}

/// Response to [`DescribeWorkflowsRequest`].
#[non_exhaustive]
pub struct DescribeWorkflowsResponse {
    /// Workflows found, one entry each.
    pub jobs: Vec<Job>,
}

response! {
    DescribeWorkflowsResponse {
        "jobs" => jobs: list(""),
    }
}

/// Workflows found, one entry each.
#[non_exhaustive]
pub struct Job {
    /// ID of the cluster meant, as [`CreateCluster`](super::Client::create_cluster) or
    /// [`DescribeClustersV1`](super::Client::describe_clusters_v1) returns it.
    /// Example: `cb1a7214cfc0b41d9bb086affc2d8f51c`.
    pub cluster_id: Option<String>,
    /// Name by which the workflow is looked up or called off. Example: `wgs-gpu-qb4dk`.
    pub job_name: Option<String>,
    /// When the workflow was created. Example: `2020-01-15T13:18:52Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    Job {
        "cluster_id" => cluster_id: value,
        "job_name" => job_name: value,
        "create_time" => create_time: value,
    }
}
