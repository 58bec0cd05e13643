// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DissociateInstanceWithPrivateDNS`, from `cloudapi/DissociateInstanceWithPrivateDNS.md`.

use alicloud_runtime::codegen::*;

/// Removes the association between a dedicated instance and internal domain names.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DissociateInstanceWithPrivateDNSRequest::new()
///     .instance_id("...")
///     .intranet_domains(["..."]);
/// let reply = client.dissociate_instance_with_private_dns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DissociateInstanceWithPrivateDNSRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** The intranet domain names to work on or to narrow the list down to.
    pub intranet_domains: Vec<String>,
}

impl DissociateInstanceWithPrivateDNSRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `IntranetDomains`, which is required.
    pub fn intranet_domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.intranet_domains = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DissociateInstanceWithPrivateDNSRequest {
        "InstanceId" => instance_id: query,
        "IntranetDomains" => intranet_domains: form_json,
    }
}

impl Operation for DissociateInstanceWithPrivateDNSRequest {
    type Response = DissociateInstanceWithPrivateDNSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DissociateInstanceWithPrivateDNS")
        .required(&["InstanceId", "IntranetDomains"]);
}

/// Response to [`DissociateInstanceWithPrivateDNSRequest`], which the documentation does not describe.
pub type DissociateInstanceWithPrivateDNSResponse = alicloud_runtime::UndocumentedResponse;
