// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeConnectionStatus`, from `dts/DescribeConnectionStatus.md`.

use alicloud_runtime::codegen::*;

/// Tests whether DTS can reach the source and the destination with the settings given.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribeConnectionStatusRequest::new()
///     .source_endpoint_instance_type("...")
///     .destination_endpoint_instance_type("...");
/// let reply = client.describe_connection_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeConnectionStatusRequest {
    /// How the Oracle database at the source is built: a single instance or a RAC cluster.
    pub source_endpoint_architecture: Option<String>,
    /// **Required.** Where the source runs: as a cloud database, on your own server, or behind a
    /// gateway.
    pub source_endpoint_instance_type: Option<String>,
    /// ID of the source: a cloud database, or the server or gateway that leads to a self-managed one.
    pub source_endpoint_instance_id: Option<String>,
    /// Database software that runs at the source, such as MySQL.
    pub source_endpoint_engine_name: Option<String>,
    /// Region where the source database lies.
    pub source_endpoint_region: Option<String>,
    /// Address of the source database, if it is a self-managed one that is reached by address.
    pub source_endpoint_ip: Option<String>,
    /// TCP port that the source listens on.
    pub source_endpoint_port: Option<String>,
    /// System identifier of the Oracle database at the source.
    pub source_endpoint_oracle_sid: Option<String>,
    /// Database of the source that holds the objects, or, for MongoDB, that signs the account in.
    pub source_endpoint_database_name: Option<String>,
    /// Account that DTS signs in to the source with.
    pub source_endpoint_user_name: Option<String>,
    /// Password of the account that DTS signs in to the source with; keep it secret.
    pub source_endpoint_password: Option<String>,
    /// **Required.** Where the destination runs: as a cloud database, on your own server, or behind a
    /// gateway.
    pub destination_endpoint_instance_type: Option<String>,
    /// ID of the destination: a cloud database, or the server or gateway that leads to a self-managed
    /// one.
    pub destination_endpoint_instance_id: Option<String>,
    /// Database software that runs at the destination, such as MySQL.
    pub destination_endpoint_engine_name: Option<String>,
    /// Region where the destination database lies.
    pub destination_endpoint_region: Option<String>,
    /// Address of the destination database, if it is a self-managed one that is reached by address.
    pub destination_endpoint_ip: Option<String>,
    /// TCP port that the destination listens on.
    pub destination_endpoint_port: Option<String>,
    /// Database of the destination to write to, or, for MongoDB, the one that signs the account in.
    pub destination_endpoint_database_name: Option<String>,
    /// Account that DTS signs in to the destination with.
    pub destination_endpoint_user_name: Option<String>,
    /// Password of the account that DTS signs in to the destination with; keep it secret.
    pub destination_endpoint_password: Option<String>,
    /// System identifier of the Oracle database at the destination.
    pub destination_endpoint_oracle_sid: Option<String>,
    /// How the Oracle database at the destination is built: a single instance or a RAC cluster.
    pub destination_endpoint_architecture: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeConnectionStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceEndpointArchitecture`.
    pub fn source_endpoint_architecture(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_architecture = Some(value.into());
        self
    }
    /// Sets `SourceEndpointInstanceType`, which is required.
    pub fn source_endpoint_instance_type(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_instance_type = Some(value.into());
        self
    }
    /// Sets `SourceEndpointInstanceID`.
    pub fn source_endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `SourceEndpointEngineName`.
    pub fn source_endpoint_engine_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_engine_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointRegion`.
    pub fn source_endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_region = Some(value.into());
        self
    }
    /// Sets `SourceEndpointIP`.
    pub fn source_endpoint_ip(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_ip = Some(value.into());
        self
    }
    /// Sets `SourceEndpointPort`.
    pub fn source_endpoint_port(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_port = Some(value.into());
        self
    }
    /// Sets `SourceEndpointOracleSID`.
    pub fn source_endpoint_oracle_sid(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_oracle_sid = Some(value.into());
        self
    }
    /// Sets `SourceEndpointDatabaseName`.
    pub fn source_endpoint_database_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_database_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointUserName`.
    pub fn source_endpoint_user_name(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_user_name = Some(value.into());
        self
    }
    /// Sets `SourceEndpointPassword`.
    pub fn source_endpoint_password(mut self, value: impl Into<String>) -> Self {
        self.source_endpoint_password = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointInstanceType`, which is required.
    pub fn destination_endpoint_instance_type(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.destination_endpoint_instance_type = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointInstanceID`.
    pub fn destination_endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointEngineName`.
    pub fn destination_endpoint_engine_name(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_engine_name = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointRegion`.
    pub fn destination_endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_region = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointIP`.
    pub fn destination_endpoint_ip(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_ip = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointPort`.
    pub fn destination_endpoint_port(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_port = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointDatabaseName`.
    pub fn destination_endpoint_database_name(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.destination_endpoint_database_name = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointUserName`.
    pub fn destination_endpoint_user_name(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_user_name = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointPassword`.
    pub fn destination_endpoint_password(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_password = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointOracleSID`.
    pub fn destination_endpoint_oracle_sid(mut self, value: impl Into<String>) -> Self {
        self.destination_endpoint_oracle_sid = Some(value.into());
        self
    }
    /// Sets `DestinationEndpointArchitecture`.
    pub fn destination_endpoint_architecture(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.destination_endpoint_architecture = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeConnectionStatusRequest {
        "SourceEndpointArchitecture" => source_endpoint_architecture: query,
        "SourceEndpointInstanceType" => source_endpoint_instance_type: query,
        "SourceEndpointInstanceID" => source_endpoint_instance_id: query,
        "SourceEndpointEngineName" => source_endpoint_engine_name: query,
        "SourceEndpointRegion" => source_endpoint_region: query,
        "SourceEndpointIP" => source_endpoint_ip: query,
        "SourceEndpointPort" => source_endpoint_port: query,
        "SourceEndpointOracleSID" => source_endpoint_oracle_sid: query,
        "SourceEndpointDatabaseName" => source_endpoint_database_name: query,
        "SourceEndpointUserName" => source_endpoint_user_name: query,
        "SourceEndpointPassword" => source_endpoint_password: query,
        "DestinationEndpointInstanceType" => destination_endpoint_instance_type: query,
        "DestinationEndpointInstanceID" => destination_endpoint_instance_id: query,
        "DestinationEndpointEngineName" => destination_endpoint_engine_name: query,
        "DestinationEndpointRegion" => destination_endpoint_region: query,
        "DestinationEndpointIP" => destination_endpoint_ip: query,
        "DestinationEndpointPort" => destination_endpoint_port: query,
        "DestinationEndpointDatabaseName" => destination_endpoint_database_name: query,
        "DestinationEndpointUserName" => destination_endpoint_user_name: query,
        "DestinationEndpointPassword" => destination_endpoint_password: query,
        "DestinationEndpointOracleSID" => destination_endpoint_oracle_sid: query,
        "DestinationEndpointArchitecture" => destination_endpoint_architecture: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeConnectionStatusRequest {
    type Response = DescribeConnectionStatusResponse;
    type Error = DescribeConnectionStatusError;
    const INFO: OperationInfo = super::operation("DescribeConnectionStatus")
        .required(&["SourceEndpointInstanceType", "DestinationEndpointInstanceType"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeConnectionStatusError] = &[
        DescribeConnectionStatusError::ThrottlingUser,
        DescribeConnectionStatusError::InvalidSecurityTokenExpired,
        DescribeConnectionStatusError::ServiceUnavailable,
    ];
}

/// Response to [`DescribeConnectionStatusRequest`].
#[non_exhaustive]
pub struct DescribeConnectionStatusResponse {
    /// Whether DTS can reach the source, and if not, why. Example: `text`.
    pub source_connection_status: Option<Value>,
    /// Whether DTS can reach the destination, and if not, why. Example: `text`.
    pub destination_connection_status: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A47C784-70EF-4111-8677-369CAA00****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
}

response! {
    DescribeConnectionStatusResponse {
        "SourceConnectionStatus" => source_connection_status: value,
        "DestinationConnectionStatus" => destination_connection_status: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`DescribeConnectionStatusRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type DescribeConnectionStatusError = super::DocumentedError;
