// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePort`, from `ddoscoo/DeletePort.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{FrontendProtocol};

/// Deletes a port forwarding rule. Lead the traffic straight to the origin before.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DeletePortRequest::new()
///     .frontend_port("55")
///     .frontend_protocol("tcp")
///     .instance_id("ddoscoo-cn-st21zbyq****");
/// let reply = client.delete_port(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePortRequest {
    /// **Required.** Network port that belongs to the frontend. Example: `55`.
    pub frontend_port: Option<String>,
    /// **Required.** Protocol that the frontend uses. Example: `tcp`.
    pub frontend_protocol: Option<Open<FrontendProtocol>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-st21zbyq****`.
    pub instance_id: Option<String>,
    /// Network port that belongs to the backend. Example: `55`.
    pub backend_port: Option<String>,
    /// Servers that belong to the real, one entry each. Items: at most 20. Example: `1.XX.XX.1`.
    pub real_servers: Vec<String>,
}

impl DeletePortRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FrontendPort`, which is required.
    pub fn frontend_port(mut self, value: impl Into<String>) -> Self {
        self.frontend_port = Some(value.into());
        self
    }
    /// Sets `FrontendProtocol`, which is required.
    pub fn frontend_protocol(
        mut self,
        value: impl Into<Open<FrontendProtocol>>,
    ) -> Self {
        self.frontend_protocol = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `BackendPort`.
    pub fn backend_port(mut self, value: impl Into<String>) -> Self {
        self.backend_port = Some(value.into());
        self
    }
    /// Sets `RealServers`.
    pub fn real_servers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.real_servers = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeletePortRequest {
        "FrontendPort" => frontend_port: query,
        "FrontendProtocol" => frontend_protocol: query,
        "InstanceId" => instance_id: query,
        "BackendPort" => backend_port: query,
        "RealServers" => real_servers: query,
    }
}

impl Operation for DeletePortRequest {
    type Response = DeletePortResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePort")
        .required(&["FrontendPort", "FrontendProtocol", "InstanceId"]);
}

/// Response to [`DeletePortRequest`].
pub type DeletePortResponse = alicloud_runtime::EmptyResponse;
