// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `MasterNodeShutDownFailOver`, from `r-kvstore/MasterNodeShutDownFailOver.md`.

use alicloud_runtime::codegen::*;

/// Simulates the loss of a master node, so that the failover to its replica can be tested.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::MasterNodeShutDownFailOverRequest::new();
/// let reply = client.master_node_shut_down_fail_over(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct MasterNodeShutDownFailOverRequest {
    /// How the simulated failure happens.
    pub fail_mode: Option<Open<FailMode>>,
    /// Data nodes that are to fail, if they are specified.
    pub db_nodes: Option<String>,
    /// IDs of the proxy instances to work on or to narrow the list down to.
    pub proxy_instance_ids: Option<String>,
    /// How the failing proxy nodes are picked.
    pub proxy_fault_mode: Option<Open<FaultMode>>,
    /// How the failing data nodes are picked.
    pub db_fault_mode: Option<Open<FaultMode>>,
    /// ID of the Redis or Tair instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Edition that the template is for: Community Edition or Tair.
    pub category: Option<String>,
}

impl MasterNodeShutDownFailOverRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FailMode`.
    pub fn fail_mode(mut self, value: impl Into<Open<FailMode>>) -> Self {
        self.fail_mode = Some(value.into());
        self
    }
    /// Sets `DBNodes`.
    pub fn db_nodes(mut self, value: impl Into<String>) -> Self {
        self.db_nodes = Some(value.into());
        self
    }
    /// Sets `ProxyInstanceIds`.
    pub fn proxy_instance_ids(mut self, value: impl Into<String>) -> Self {
        self.proxy_instance_ids = Some(value.into());
        self
    }
    /// Sets `ProxyFaultMode`.
    pub fn proxy_fault_mode(mut self, value: impl Into<Open<FaultMode>>) -> Self {
        self.proxy_fault_mode = Some(value.into());
        self
    }
    /// Sets `DBFaultMode`.
    pub fn db_fault_mode(mut self, value: impl Into<Open<FaultMode>>) -> Self {
        self.db_fault_mode = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

request! {
    MasterNodeShutDownFailOverRequest {
        "FailMode" => fail_mode: query,
        "DBNodes" => db_nodes: query,
        "ProxyInstanceIds" => proxy_instance_ids: query,
        "ProxyFaultMode" => proxy_fault_mode: query,
        "DBFaultMode" => db_fault_mode: query,
        "InstanceId" => instance_id: query,
        "Category" => category: query,
    }
}

impl Operation for MasterNodeShutDownFailOverRequest {
    type Response = MasterNodeShutDownFailOverResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("MasterNodeShutDownFailOver");
}

/// Response to [`MasterNodeShutDownFailOverRequest`], which the documentation does not describe.
pub type MasterNodeShutDownFailOverResponse = alicloud_runtime::UndocumentedResponse;

values! {
    /// How the simulated failure happens.
    pub enum FailMode {
        /// The failure is simulated in the safe way.
        Safe = "Safe",
        /// The failure is simulated without the safe way's precautions.
        UnSafe = "UnSafe",
        /// The node fails abruptly.
        Hard = "Hard",
        /// The node fails gently.
        Soft = "Soft",
    }
}

values! {
    /// How the failing proxy nodes are picked.
    pub enum FaultMode {
        /// The failing proxy nodes are those named in the call.
        Specify = "Specify",
        /// The failing proxy nodes are picked at random.
        Random = "Random",
    }
}
