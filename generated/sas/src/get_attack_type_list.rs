// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAttackTypeList`, from `sas/GetAttackTypeList.md`.

use alicloud_runtime::codegen::*;

/// Lists the attack types that Security Center distinguishes.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetAttackTypeListRequest::new();
/// let reply = client.get_attack_type_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAttackTypeListRequest {}

impl GetAttackTypeListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetAttackTypeListRequest {}
}

impl Operation for GetAttackTypeListRequest {
    type Response = GetAttackTypeListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAttackTypeList").read_only();
}

/// Response to [`GetAttackTypeListRequest`], which the documentation does not describe.
pub type GetAttackTypeListResponse = alicloud_runtime::UndocumentedResponse;
