// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnablePolicyType`, from `tag/EnablePolicyType.md`.

use alicloud_runtime::codegen::*;

/// Enables the tag policy feature, for one account or a resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_tag::Client) -> Result<(), alicloud_tag::Error> {
/// let request = alicloud_tag::EnablePolicyTypeRequest::new();
/// let reply = client.enable_policy_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnablePolicyTypeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether it works for this account only (`USER`) or for the whole resource directory (`RD`).
    pub user_type: Option<String>,
    /// What is switched on or off: tag policies (`TAG_POLICY`) or the strict check that items carry
    /// tags (`VERIFY_NO_TAG`).
    pub open_type: Option<String>,
}

impl EnablePolicyTypeRequest {
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
    /// Sets `UserType`.
    pub fn user_type(mut self, value: impl Into<String>) -> Self {
        self.user_type = Some(value.into());
        self
    }
    /// Sets `OpenType`.
    pub fn open_type(mut self, value: impl Into<String>) -> Self {
        self.open_type = Some(value.into());
        self
    }
}

request! {
    EnablePolicyTypeRequest {
        "RegionId" => region_id: query,
        "UserType" => user_type: query,
        "OpenType" => open_type: query,
    }
}

impl Operation for EnablePolicyTypeRequest {
    type Response = EnablePolicyTypeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnablePolicyType").region("RegionId");
}

/// Response to [`EnablePolicyTypeRequest`].
pub type EnablePolicyTypeResponse = alicloud_runtime::EmptyResponse;
