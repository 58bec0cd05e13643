// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePolicies`, from `cs/DescribePolicies.md`.

use alicloud_runtime::codegen::*;

/// Lists the built-in security policy rules that clusters can enforce, by category.
///
/// ```no_run
/// # async fn example(client: alicloud_cs::Client) -> Result<(), alicloud_cs::Error> {
/// let request = alicloud_cs::DescribePoliciesRequest::new();
/// let reply = client.describe_policies(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePoliciesRequest {}

impl DescribePoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribePoliciesRequest {}
}

impl Operation for DescribePoliciesRequest {
    type Response = DescribePoliciesResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DescribePolicies")
        .roa("GET", "/policies")
        .read_only();
}

/// Response to [`DescribePoliciesRequest`].
#[non_exhaustive]
pub struct DescribePoliciesResponse {
    /// The body of the response.
    pub body: BTreeMap<String, Vec<String>>,
}

response! {
    DescribePoliciesResponse {
        "" => body: map,
    }
}
