// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEndpoint`, from `clickhouse_2023_05_22/DeleteEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Releases the public address of an instance; clients on the internet lose their connection.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DeleteEndpointRequest::new()
///     .db_instance_id("...");
/// let reply = client.delete_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEndpointRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// Host name that clients connect to.
    pub connection_string: Option<String>,
    /// Which kind of database instance net it is or is to be.
    pub db_instance_net_type: Option<String>,
    /// Set of compute nodes that the call works on; others are left alone.
    pub computing_group_id: Option<String>,
}

impl DeleteEndpointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `ConnectionString`.
    pub fn connection_string(mut self, value: impl Into<String>) -> Self {
        self.connection_string = Some(value.into());
        self
    }
    /// Sets `DBInstanceNetType`.
    pub fn db_instance_net_type(mut self, value: impl Into<String>) -> Self {
        self.db_instance_net_type = Some(value.into());
        self
    }
    /// Sets `ComputingGroupId`.
    pub fn computing_group_id(mut self, value: impl Into<String>) -> Self {
        self.computing_group_id = Some(value.into());
        self
    }
}

request! {
    DeleteEndpointRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "ConnectionString" => connection_string: query,
        "DBInstanceNetType" => db_instance_net_type: query,
        "ComputingGroupId" => computing_group_id: query,
    }
}

impl Operation for DeleteEndpointRequest {
    type Response = DeleteEndpointResponse;
    type Error = DeleteEndpointError;
    const INFO: OperationInfo = super::operation("DeleteEndpoint")
        .required(&["DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteEndpointError] = &[
        DeleteEndpointError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`DeleteEndpointRequest`].
pub type DeleteEndpointResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEndpointRequest`] names.
///
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DeleteEndpointError = super::DocumentedError;
