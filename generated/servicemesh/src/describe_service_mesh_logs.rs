// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeServiceMeshLogs`, from `servicemesh/DescribeServiceMeshLogs.md`.

use alicloud_runtime::codegen::*;

/// Lists the operation logs of an ASM instance, with their times.
///
/// ```no_run
/// # async fn example(client: alicloud_servicemesh::Client) -> Result<(), alicloud_servicemesh::Error> {
/// let request = alicloud_servicemesh::DescribeServiceMeshLogsRequest::new()
///     .service_mesh_id("...");
/// let reply = client.describe_service_mesh_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeServiceMeshLogsRequest {
    /// **Required.** Mesh that the call works on.
    pub service_mesh_id: Option<String>,
}

impl DescribeServiceMeshLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServiceMeshId`, which is required.
    pub fn service_mesh_id(mut self, value: impl Into<String>) -> Self {
        self.service_mesh_id = Some(value.into());
        self
    }
}

request! {
    DescribeServiceMeshLogsRequest {
        "ServiceMeshId" => service_mesh_id: form,
    }
}

impl Operation for DescribeServiceMeshLogsRequest {
    type Response = DescribeServiceMeshLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeServiceMeshLogs")
        .required(&["ServiceMeshId"])
        .read_only();
}

/// Response to [`DescribeServiceMeshLogsRequest`].
#[non_exhaustive]
pub struct DescribeServiceMeshLogsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `31d3a0f0-07ed-4f6e-9004-1804498c****`.
    pub request_id: Option<String>,
    /// The logs that were found or are concerned, one entry each.
    pub logs: Vec<Log>,
}

response! {
    DescribeServiceMeshLogsResponse {
        "RequestId" => request_id: value,
        "Logs" => logs: list(""),
    }
}

/// The logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Log {
    /// When the item was created. Example: `2021-11-19T15:21:53+08:00`.
    pub creation_time: Option<Timestamp>,
    /// Mesh that the call works on. Example: `ca04bc38979214bf2882be79d39b4****`.
    pub service_mesh_id: Option<String>,
    /// Text of the log. Example: `text`.
    pub log: Option<String>,
}

response! {
    Log {
        "CreationTime" => creation_time: value,
        "ServiceMeshId" => service_mesh_id: value,
        "Log" => log: value,
    }
}
