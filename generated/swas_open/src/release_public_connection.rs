// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleasePublicConnection`, from `swas-open/ReleasePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Removes the public endpoint of a database instance.
///
/// ```no_run
/// # async fn example(client: alicloud_swas_open::Client) -> Result<(), alicloud_swas_open::Error> {
/// let request = alicloud_swas_open::ReleasePublicConnectionRequest::new()
///     .database_instance_id("...");
/// let reply = client.release_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleasePublicConnectionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance that the call is about.
    pub database_instance_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ReleasePublicConnectionRequest {
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
    ReleasePublicConnectionRequest {
        "RegionId" => region_id: query,
        "DatabaseInstanceId" => database_instance_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for ReleasePublicConnectionRequest {
    type Response = ReleasePublicConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleasePublicConnection")
        .required(&["RegionId", "DatabaseInstanceId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`ReleasePublicConnectionRequest`].
pub type ReleasePublicConnectionResponse = alicloud_runtime::EmptyResponse;
