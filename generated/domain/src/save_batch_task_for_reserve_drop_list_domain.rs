// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SaveBatchTaskForReserveDropListDomain`, from `domain/SaveBatchTaskForReserveDropListDomain.md`.

use alicloud_runtime::codegen::*;

/// Submits a task that reserves several names for when they are dropped.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// use alicloud_domain::save_batch_task_for_reserve_drop_list_domain::Domain;
///
/// let request = alicloud_domain::SaveBatchTaskForReserveDropListDomainRequest::new()
///     .contact_template_id("...")
///     .domains([Domain::new()]);
/// let reply = client.save_batch_task_for_reserve_drop_list_domain(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SaveBatchTaskForReserveDropListDomainRequest {
    /// **Required.** ID of the contact template that the call is about.
    pub contact_template_id: Option<String>,
    /// **Required.** Domain names, one entry each. Items: at most 5000.
    pub domains: Vec<Domain>,
}

impl SaveBatchTaskForReserveDropListDomainRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactTemplateId`, which is required.
    pub fn contact_template_id(mut self, value: impl Into<String>) -> Self {
        self.contact_template_id = Some(value.into());
        self
    }
    /// Sets `Domains`, which is required.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<Domain>>,
    ) -> Self {
        self.domains = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SaveBatchTaskForReserveDropListDomainRequest {
        "ContactTemplateId" => contact_template_id: query,
        "Domains" => domains: query,
    }
}

impl Operation for SaveBatchTaskForReserveDropListDomainRequest {
    type Response = SaveBatchTaskForReserveDropListDomainResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SaveBatchTaskForReserveDropListDomain")
        .required(&["ContactTemplateId", "Domains"]);
}

/// Response to [`SaveBatchTaskForReserveDropListDomainRequest`].
#[non_exhaustive]
pub struct SaveBatchTaskForReserveDropListDomainResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `B7AB5469-5E38-4AA9-A920-C65B7A9C8E6E`.
    pub request_id: Option<String>,
    /// Number that picks out the task. Example: `3cb1adc3-20e8-44ae-9e76-e812fa6fc9d8`.
    pub task_no: Option<String>,
}

response! {
    SaveBatchTaskForReserveDropListDomainResponse {
        "RequestId" => request_id: value,
        "TaskNo" => task_no: value,
    }
}

/// Domain names, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// **Required.** Domain name that the call or the item is about.
    pub domain_name: Option<String>,
    /// First name server; only for name servers of one's own.
    pub dns1: Option<String>,
    /// Second name server; only for name servers of one's own.
    pub dns2: Option<String>,
}

impl Domain {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Dns1`.
    pub fn dns1(mut self, value: impl Into<String>) -> Self {
        self.dns1 = Some(value.into());
        self
    }
    /// Sets `Dns2`.
    pub fn dns2(mut self, value: impl Into<String>) -> Self {
        self.dns2 = Some(value.into());
        self
    }
}

request! {
    Domain {
        "DomainName" => domain_name: field,
        "Dns1" => dns1: field,
        "Dns2" => dns2: field,
    }
}
