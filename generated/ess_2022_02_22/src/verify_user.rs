// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyUser`, from `ess_2022_02_22/VerifyUser.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the account has activated Auto Scaling.
///
/// ```no_run
/// # async fn example(client: alicloud_ess_2022_02_22::Client) -> Result<(), alicloud_ess_2022_02_22::Error> {
/// let request = alicloud_ess_2022_02_22::VerifyUserRequest::new();
/// let reply = client.verify_user(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyUserRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl VerifyUserRequest {
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
}

request! {
    VerifyUserRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for VerifyUserRequest {
    type Response = VerifyUserResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("VerifyUser").region("RegionId");
}

/// Response to [`VerifyUserRequest`].
pub type VerifyUserResponse = alicloud_runtime::EmptyResponse;
