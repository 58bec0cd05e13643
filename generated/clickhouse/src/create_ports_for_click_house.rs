// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreatePortsForClickHouse`, from `clickhouse/CreatePortsForClickHouse.md`.

use alicloud_runtime::codegen::*;

/// Opens the MySQL or HTTPS port of a ClickHouse cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::CreatePortsForClickHouseRequest::new()
///     .db_cluster_id("...")
///     .port_type("...");
/// let reply = client.create_ports_for_click_house(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreatePortsForClickHouseRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Which kind of port it is or is to be.
    pub port_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreatePortsForClickHouseRequest {
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
    /// Sets `PortType`, which is required.
    pub fn port_type(mut self, value: impl Into<String>) -> Self {
        self.port_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreatePortsForClickHouseRequest {
        "DBClusterId" => db_cluster_id: query,
        "PortType" => port_type: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for CreatePortsForClickHouseRequest {
    type Response = CreatePortsForClickHouseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreatePortsForClickHouse")
        .required(&["DBClusterId", "PortType"])
        .region("RegionId");
}

/// Response to [`CreatePortsForClickHouseRequest`].
pub type CreatePortsForClickHouseResponse = alicloud_runtime::EmptyResponse;
