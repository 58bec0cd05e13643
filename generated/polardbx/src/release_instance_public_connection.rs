// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseInstancePublicConnection`, from `polardbx/ReleaseInstancePublicConnection.md`.

use alicloud_runtime::codegen::*;

/// Takes the address for access from the Internet away from an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_polardbx::Client) -> Result<(), alicloud_polardbx::Error> {
/// let request = alicloud_polardbx::ReleaseInstancePublicConnectionRequest::new()
///     .db_instance_name("...")
///     .current_connection_string("...");
/// let reply = client.release_instance_public_connection(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseInstancePublicConnectionRequest {
    /// **Required.** Name that the database instance goes by.
    pub db_instance_name: Option<String>,
    /// **Required.** Host name that clients connect to now and that the call is about.
    pub current_connection_string: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ReleaseInstancePublicConnectionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceName`, which is required.
    pub fn db_instance_name(mut self, value: impl Into<String>) -> Self {
        self.db_instance_name = Some(value.into());
        self
    }
    /// Sets `CurrentConnectionString`, which is required.
    pub fn current_connection_string(mut self, value: impl Into<String>) -> Self {
        self.current_connection_string = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ReleaseInstancePublicConnectionRequest {
        "DBInstanceName" => db_instance_name: query,
        "CurrentConnectionString" => current_connection_string: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ReleaseInstancePublicConnectionRequest {
    type Response = ReleaseInstancePublicConnectionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleaseInstancePublicConnection")
        .required(&["DBInstanceName", "CurrentConnectionString"])
        .region("RegionId");
}

/// Response to [`ReleaseInstancePublicConnectionRequest`].
pub type ReleaseInstancePublicConnectionResponse = alicloud_runtime::EmptyResponse;
