// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCollectionPolicy`, from `sls/DeleteCollectionPolicy.md`.

use alicloud_runtime::codegen::*;

/// Deletes a policy for collecting logs of a cloud service; nothing more is collected by it.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteCollectionPolicyRequest::new()
///     .policy_name("...");
/// let reply = client.delete_collection_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCollectionPolicyRequest {
    /// **Required.** Collection policy that is meant; it gathers logs of a cloud service.
    /// Length: 3 to 63.
    pub policy_name: Option<String>,
    /// Code that stands for the product, for programs to act on.
    pub product_code: Option<String>,
    /// Code that stands for the data, for programs to act on.
    pub data_code: Option<String>,
}

impl DeleteCollectionPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `policyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `productCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `dataCode`.
    pub fn data_code(mut self, value: impl Into<String>) -> Self {
        self.data_code = Some(value.into());
        self
    }
}

request! {
    DeleteCollectionPolicyRequest {
        "policyName" => policy_name: path,
        "productCode" => product_code: query,
        "dataCode" => data_code: query,
    }
}

impl Operation for DeleteCollectionPolicyRequest {
    type Response = DeleteCollectionPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCollectionPolicy")
        .roa("DELETE", "/collectionpolicy/{policyName}")
        .required(&["policyName"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteCollectionPolicyRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteCollectionPolicyResponse = alicloud_runtime::UndocumentedResponse;
