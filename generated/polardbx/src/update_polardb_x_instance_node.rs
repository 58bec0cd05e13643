// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdatePolarDBXInstanceNode`, from `polardbx/UpdatePolarDBXInstanceNode.md`.

use alicloud_runtime::codegen::*;

/// Adds nodes to an instance or removes some; this places an order.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::UpdatePolarDBXInstanceNodeRequest::new()
///     .db_instance_name("...");
/// let reply = client.update_polardb_x_instance_node(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdatePolarDBXInstanceNodeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// How many there are of this: database instance node. Range: 0 to 99.
    pub db_instance_node_count: Option<i32>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// How many there are of this: CN node. Range: 0 to 99.
    pub cn_node_count: Option<i32>,
    /// How many there are of this: DN node. Range: 0 to 99.
    pub dn_node_count: Option<i32>,
    /// Name that the storage pool goes by.
    pub storage_pool_name: Option<String>,
    /// IDs of the delete DNs to work on or to narrow the list down to.
    pub delete_dn_ids: Option<String>,
    /// Size or model of the add DN.
    pub add_dn_spec: Option<String>,
}

impl UpdatePolarDBXInstanceNodeRequest {
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
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `DbInstanceNodeCount`.
    #[inline]
    pub fn db_instance_node_count(mut self, value: i32) -> Self {
        self.db_instance_node_count = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `CNNodeCount`.
    #[inline]
    pub fn cn_node_count(mut self, value: i32) -> Self {
        self.cn_node_count = Some(value);
        self
    }
    /// Sets `DNNodeCount`.
    #[inline]
    pub fn dn_node_count(mut self, value: i32) -> Self {
        self.dn_node_count = Some(value);
        self
    }
    /// Sets `StoragePoolName`.
    pub fn storage_pool_name(mut self, value: impl Into<String>) -> Self {
        self.storage_pool_name = Some(value.into());
        self
    }
    /// Sets `DeleteDNIds`.
    pub fn delete_dn_ids(mut self, value: impl Into<String>) -> Self {
        self.delete_dn_ids = Some(value.into());
        self
    }
    /// Sets `AddDNSpec`.
    pub fn add_dn_spec(mut self, value: impl Into<String>) -> Self {
        self.add_dn_spec = Some(value.into());
        self
    }
}

request! {
    UpdatePolarDBXInstanceNodeRequest {
        "RegionId" => region_id: query,
        "DBInstanceName" => db_instance_name: query,
        "DbInstanceNodeCount" => db_instance_node_count: query,
        "ClientToken" => client_token: query,
        "CNNodeCount" => cn_node_count: query,
        "DNNodeCount" => dn_node_count: query,
        "StoragePoolName" => storage_pool_name: query,
        "DeleteDNIds" => delete_dn_ids: query,
        "AddDNSpec" => add_dn_spec: query,
    }
}

impl Operation for UpdatePolarDBXInstanceNodeRequest {
    type Response = UpdatePolarDBXInstanceNodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdatePolarDBXInstanceNode")
        .required(&["RegionId", "DBInstanceName"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`UpdatePolarDBXInstanceNodeRequest`].
#[non_exhaustive]
pub struct UpdatePolarDBXInstanceNodeResponse {
    /// Number of the order, for looking it up in the order system. Example: `20211103105558`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FEA5DC20-6D8A-5979-97AA-FC57546ADC20`.
    pub request_id: Option<String>,
}

response! {
    UpdatePolarDBXInstanceNodeResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
    }
}
