// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateInstanceWithPrivateDNS`, from `cloudapi/AssociateInstanceWithPrivateDNS.md`.

use alicloud_runtime::codegen::*;

/// Associates internal domain names with a dedicated instance so that it resolves them privately.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::AssociateInstanceWithPrivateDNSRequest::new()
///     .instance_id("...")
///     .intranet_domains(["..."]);
/// let reply = client.associate_instance_with_private_dns(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateInstanceWithPrivateDNSRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** The intranet domain names to work on or to narrow the list down to.
    pub intranet_domains: Vec<String>,
}

impl AssociateInstanceWithPrivateDNSRequest {
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
    AssociateInstanceWithPrivateDNSRequest {
        "InstanceId" => instance_id: query,
        "IntranetDomains" => intranet_domains: form_json,
    }
}

impl Operation for AssociateInstanceWithPrivateDNSRequest {
    type Response = AssociateInstanceWithPrivateDNSResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AssociateInstanceWithPrivateDNS")
        .required(&["InstanceId", "IntranetDomains"]);
}

/// Response to [`AssociateInstanceWithPrivateDNSRequest`], which the documentation does not describe.
pub type AssociateInstanceWithPrivateDNSResponse = alicloud_runtime::UndocumentedResponse;
