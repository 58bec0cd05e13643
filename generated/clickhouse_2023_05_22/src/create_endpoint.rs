// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateEndpoint`, from `clickhouse_2023_05_22/CreateEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Gives a cluster a public endpoint, with a connection prefix of your choice.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::CreateEndpointRequest::new()
///     .db_instance_id("...");
/// let reply = client.create_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateEndpointRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Which kind of database instance net it is or is to be.
    pub db_instance_net_type: Option<String>,
    /// First label of the host name that clients connect to.
    pub connection_prefix: Option<String>,
    /// Set of compute nodes that the call works on; others are left alone.
    pub computing_group_id: Option<String>,
}

impl CreateEndpointRequest {
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
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceNetType`.
    pub fn db_instance_net_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_net_type = Some(value.into());
        self
    }
    /// Sets `ConnectionPrefix`.
    pub fn connection_prefix(mut self, value: impl Into<String>) -> Self {
        self.connection_prefix = Some(value.into());
        self
    }
    /// Sets `ComputingGroupId`.
    pub fn computing_group_id(mut self, value: impl Into<String>) -> Self {
        self.computing_group_id = Some(value.into());
        self
    }
}

request! {
    CreateEndpointRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "DBInstanceNetType" => db_instance_net_type: query,
        "ConnectionPrefix" => connection_prefix: query,
        "ComputingGroupId" => computing_group_id: query,
    }
}

impl Operation for CreateEndpointRequest {
    type Response = CreateEndpointResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateEndpoint")
        .required(&["RegionId", "DBInstanceId"])
        .region("RegionId");
}

/// Response to [`CreateEndpointRequest`].
pub type CreateEndpointResponse = alicloud_runtime::EmptyResponse;
