// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocatePublicConnection`, from `swas-open/AllocatePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Gives a Simple Database Service instance a public endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::AllocatePublicConnectionRequest::new()
///     .database_instance_id("...");
/// let reply = client.allocate_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AllocatePublicConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AllocatePublicConnectionRequest {
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
    /// Sets `DatabaseInstanceId`, which is required.
    pub fn database_instance_id(mut self, value: impl Into<String>) -> Self {
        self.database_instance_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AllocatePublicConnectionRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AllocatePublicConnectionRequest {
    type Response = AllocatePublicConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AllocatePublicConnection")
        .required(&["RegionId", "DatabaseInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`AllocatePublicConnectionRequest`].
#[non_exhaustive]
pub struct AllocatePublicConnectionResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30637AD6-D977-4833-A54C-CC89483E****`.
    pub request_id: Option<String>,
    /// Host name for clients on the Internet.
    /// Example: `db-38263fa955774501a2ae1bdaed6f****.mysql.rds.aliyuncs.com`.
    pub public_connection: Option<String>,
}

response! {
    AllocatePublicConnectionResponse {
        "RequestId" => request_id: value,
        "PublicConnection" => public_connection: value,
    }
}
