// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDatabaseAccessPoint`, from `dg/CreateDatabaseAccessPoint.md`.

use alicloud_runtime::codegen::*;

/// Creates an access point in a VPC through which a gateway's database can be reached.
///
/// ```no_run
/// # async fn example(client: alicloud_dg::Client) -> Result<(), alicloud_dg::Error> {
/// let request = alicloud_dg::CreateDatabaseAccessPointRequest::new()
///     .db_instance_id("dg-db-abcd1234")
///     .vpc_a_zone("cn-hangzhou-a")
///     .vpc_id("vpc-123abcd")
///     .vpc_region_id("cn-hangzhou")
///     .vswitch_id("vswitch-123abcd");
/// let reply = client.create_database_access_point(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDatabaseAccessPointRequest {
    /// **Required.** ID of the database instance that the call is about. Example: `dg-db-abcd1234`.
    pub db_instance_id: Option<String>,
    /// **Required.** Zone of the VPC. Example: `cn-hangzhou-i`.
    pub vpc_a_zone: Option<String>,
    /// **Required.** ID of the virtual private cloud. Example: `vpc-123abcd`.
    pub vpc_id: Option<String>,
    /// **Required.** Region that the VPC lies in. Example: `cn-hangzhou`.
    pub vpc_region_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-123abcd`.
    pub vswitch_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `ETnLKlblzczshOTUbOCzxxxx`.
    pub client_token: Option<String>,
}

impl CreateDatabaseAccessPointRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DbInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `VpcAZone`, which is required.
    pub fn vpc_a_zone(mut self, value: impl Into<String>) -> Self {
        self.vpc_a_zone = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VpcRegionId`, which is required.
    pub fn vpc_region_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_region_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateDatabaseAccessPointRequest {
        "DbInstanceId" => db_instance_id: query,
        "VpcAZone" => vpc_a_zone: query,
        "VpcId" => vpc_id: query,
        "VpcRegionId" => vpc_region_id: query,
        "VSwitchId" => vswitch_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateDatabaseAccessPointRequest {
    type Response = CreateDatabaseAccessPointResponse;
    type Error = CreateDatabaseAccessPointError;
    const INFO: OperationInfo = super::operation("CreateDatabaseAccessPoint")
        .required(&["DbInstanceId", "VpcAZone", "VpcId", "VpcRegionId", "VSwitchId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["ErrorMsg"])
        .success_code("200")
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [CreateDatabaseAccessPointError] = &[
        CreateDatabaseAccessPointError::Error,
    ];
}

/// Response to [`CreateDatabaseAccessPointRequest`].
#[non_exhaustive]
pub struct CreateDatabaseAccessPointResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Reason of the failure in words. Example: `Error`.
    pub error_msg: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `41916DEB-F62D-41FA-AB53-FC61D795BC66`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateDatabaseAccessPointResponse {
        "Code" => code: value,
        "Data" => data: value,
        "ErrorMsg" => error_msg: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateDatabaseAccessPointRequest`] names.
///
/// - [`Error`](super::DocumentedError::Error)
pub type CreateDatabaseAccessPointError = super::DocumentedError;
