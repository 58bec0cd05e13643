// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySnatEntry`, from `ens/ModifySnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Changes name, public address, or carrier and EIP affinity of an SNAT entry.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::ModifySnatEntryRequest::new()
///     .snat_entry_id("...");
/// let reply = client.modify_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySnatEntryRequest {
    /// **Required.** ID of the SNAT entry that the call is about.
    pub snat_entry_id: Option<String>,
    /// Name that the SNAT entry goes by. Length: at most 128.
    pub snat_entry_name: Option<String>,
    /// Whether traffic leaves by an address of the carrier that it goes to.
    pub isp_affinity: Option<bool>,
    /// Whether a client always leaves by the same one of the addresses of the SNAT rule, or by any of
    /// them.
    pub eip_affinity: Option<bool>,
    /// IP address that belongs to the SNAT.
    pub snat_ip: Option<String>,
}

impl ModifySnatEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SnatEntryId`, which is required.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }
    /// Sets `SnatEntryName`.
    pub fn snat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_name = Some(value.into());
        self
    }
    /// Sets `IspAffinity`.
    #[inline]
    pub fn isp_affinity(mut self, value: bool) -> Self {
        self.isp_affinity = Some(value);
        self
    }
    /// Sets `EipAffinity`.
    #[inline]
    pub fn eip_affinity(mut self, value: bool) -> Self {
        self.eip_affinity = Some(value);
        self
    }
    /// Sets `SnatIp`.
    pub fn snat_ip(mut self, value: impl Into<String>) -> Self {
        self.snat_ip = Some(value.into());
        self
    }
}

request! {
    ModifySnatEntryRequest {
        "SnatEntryId" => snat_entry_id: query,
        "SnatEntryName" => snat_entry_name: query,
        "IspAffinity" => isp_affinity: query,
        "EipAffinity" => eip_affinity: query,
        "SnatIp" => snat_ip: query,
    }
}

impl Operation for ModifySnatEntryRequest {
    type Response = ModifySnatEntryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySnatEntry")
        .required(&["SnatEntryId"]);
}

/// Response to [`ModifySnatEntryRequest`], which the documentation does not describe.
pub type ModifySnatEntryResponse = alicloud_runtime::UndocumentedResponse;
