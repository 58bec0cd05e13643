// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CheckBindRamUser`, from `adb/CheckBindRamUser.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the database accounts of a cluster have RAM users tied to them.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CheckBindRamUserRequest::new();
/// let reply = client.check_bind_ram_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CheckBindRamUserRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl CheckBindRamUserRequest {
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
    /// Sets `DBClusterId`.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    CheckBindRamUserRequest {
        "RegionId" => region_id: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for CheckBindRamUserRequest {
    type Response = CheckBindRamUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CheckBindRamUser")
        .region("RegionId")
        .read_only();
}

/// Response to [`CheckBindRamUserRequest`].
#[non_exhaustive]
pub struct CheckBindRamUserResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2FB9DCA3-DA56-5B43-A9A0-68E3D0E6AA84`.
    pub request_id: Option<String>,
    /// Whether it succeeded. Example: `true`.
    pub result: Option<bool>,
}

response! {
    CheckBindRamUserResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}
