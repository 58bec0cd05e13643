// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateSmsQualification`, from `dysmsapi/UpdateSmsQualification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessLicensePic, OtherFile};

/// Changes an SMS qualification, such as its license pictures or company data.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::UpdateSmsQualificationRequest::new()
///     .qualification_group_id(1)
///     .order_id(1)
///     .admin_phone_no("...")
///     .certify_code("...");
/// let reply = client.update_sms_qualification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateSmsQualificationRequest {
    /// **Required.** Group of qualification papers handed in together, by its ID.
    pub qualification_group_id: Option<i64>,
    /// **Required.** Number of the application under review; give it to support to have the review sped
    /// up.
    pub order_id: Option<i64>,
    /// Pictures of the business license, one entry each.
    pub business_license_pics: Vec<BusinessLicensePic>,
    /// Company that the qualification is for, as in its business license.
    pub company_name: Option<String>,
    /// Until when the business license is valid.
    pub bussiness_license_exp_date: Option<String>,
    /// Picture of the front of the legal representative's ID card, as the upload returned it.
    pub legal_person_id_card_front_side: Option<String>,
    /// Picture of the back of the legal representative's ID card, as the upload returned it.
    pub legal_person_id_card_back_side: Option<String>,
    /// Legal representative of the company, by name.
    pub legal_person_name: Option<String>,
    /// Number of the legal representative's ID card.
    pub legal_person_id_card_no: Option<String>,
    /// Until when the legal representative's ID card is valid.
    pub legal_person_id_card_eff_time: Option<String>,
    /// Kind of ID paper of the legal representative.
    pub legal_person_id_card_type: Option<String>,
    /// Picture of the administrator's ID card, as the upload returned it.
    pub admin_id_card_pic: Option<String>,
    /// Picture of the front of the administrator's ID card, as the upload returned it.
    pub admin_id_card_front_face: Option<String>,
    /// Person responsible for the use of the service, by name.
    pub admin_name: Option<String>,
    /// Number of the administrator's ID card.
    pub admin_id_card_no: Option<String>,
    /// Until when the administrator's ID card is valid.
    pub admin_id_card_exp_date: Option<String>,
    /// **Required.** Phone number of the administrator, which gets the verification code.
    pub admin_phone_no: Option<String>,
    /// **Required.** Verification code that the phone received.
    pub certify_code: Option<String>,
    /// Kind of ID paper of the administrator.
    pub admin_id_card_type: Option<String>,
    /// Further papers for the review, one entry each.
    pub other_files: Vec<OtherFile>,
}

impl UpdateSmsQualificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QualificationGroupId`, which is required.
    #[inline]
    pub fn qualification_group_id(mut self, value: i64) -> Self {
        self.qualification_group_id = Some(value);
        self
    }
    /// Sets `OrderId`, which is required.
    #[inline]
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = Some(value);
        self
    }
    /// Sets `BusinessLicensePics`.
    pub fn business_license_pics(
        mut self,
        value: impl IntoIterator<Item = impl Into<BusinessLicensePic>>,
    ) -> Self {
        self.business_license_pics = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CompanyName`.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `BussinessLicenseExpDate`.
    pub fn bussiness_license_exp_date(mut self, value: impl Into<String>) -> Self {
        self.bussiness_license_exp_date = Some(value.into());
        self
    }
    /// Sets `LegalPersonIdCardFrontSide`.
    pub fn legal_person_id_card_front_side(mut self, value: impl Into<String>) -> Self {
        self.legal_person_id_card_front_side = Some(value.into());
        self
    }
    /// Sets `LegalPersonIdCardBackSide`.
    pub fn legal_person_id_card_back_side(mut self, value: impl Into<String>) -> Self {
        self.legal_person_id_card_back_side = Some(value.into());
        self
    }
    /// Sets `LegalPersonName`.
    pub fn legal_person_name(mut self, value: impl Into<String>) -> Self {
        self.legal_person_name = Some(value.into());
        self
    }
    /// Sets `LegalPersonIDCardNo`.
    pub fn legal_person_id_card_no(mut self, value: impl Into<String>) -> Self {
        self.legal_person_id_card_no = Some(value.into());
        self
    }
    /// Sets `LegalPersonIdCardEffTime`.
    pub fn legal_person_id_card_eff_time(mut self, value: impl Into<String>) -> Self {
        self.legal_person_id_card_eff_time = Some(value.into());
        self
    }
    /// Sets `LegalPersonIDCardType`.
    pub fn legal_person_id_card_type(mut self, value: impl Into<String>) -> Self {
        self.legal_person_id_card_type = Some(value.into());
        self
    }
    /// Sets `AdminIDCardPic`.
    pub fn admin_id_card_pic(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_pic = Some(value.into());
        self
    }
    /// Sets `AdminIDCardFrontFace`.
    pub fn admin_id_card_front_face(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_front_face = Some(value.into());
        self
    }
    /// Sets `AdminName`.
    pub fn admin_name(mut self, value: impl Into<String>) -> Self {
        self.admin_name = Some(value.into());
        self
    }
    /// Sets `AdminIDCardNo`.
    pub fn admin_id_card_no(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_no = Some(value.into());
        self
    }
    /// Sets `AdminIDCardExpDate`.
    pub fn admin_id_card_exp_date(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_exp_date = Some(value.into());
        self
    }
    /// Sets `AdminPhoneNo`, which is required.
    pub fn admin_phone_no(mut self, value: impl Into<String>) -> Self {
        self.admin_phone_no = Some(value.into());
        self
    }
    /// Sets `CertifyCode`, which is required.
    pub fn certify_code(mut self, value: impl Into<String>) -> Self {
        self.certify_code = Some(value.into());
        self
    }
    /// Sets `AdminIDCardType`.
    pub fn admin_id_card_type(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_type = Some(value.into());
        self
    }
    /// Sets `OtherFiles`.
    pub fn other_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<OtherFile>>,
    ) -> Self {
        self.other_files = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    UpdateSmsQualificationRequest {
        "QualificationGroupId" => qualification_group_id: query,
        "OrderId" => order_id: query,
        "BusinessLicensePics" => business_license_pics: query_json,
        "CompanyName" => company_name: query,
        "BussinessLicenseExpDate" => bussiness_license_exp_date: query,
        "LegalPersonIdCardFrontSide" => legal_person_id_card_front_side: query,
        "LegalPersonIdCardBackSide" => legal_person_id_card_back_side: query,
        "LegalPersonName" => legal_person_name: query,
        "LegalPersonIDCardNo" => legal_person_id_card_no: query,
        "LegalPersonIdCardEffTime" => legal_person_id_card_eff_time: query,
        "LegalPersonIDCardType" => legal_person_id_card_type: query,
        "AdminIDCardPic" => admin_id_card_pic: query,
        "AdminIDCardFrontFace" => admin_id_card_front_face: query,
        "AdminName" => admin_name: query,
        "AdminIDCardNo" => admin_id_card_no: query,
        "AdminIDCardExpDate" => admin_id_card_exp_date: query,
        "AdminPhoneNo" => admin_phone_no: query,
        "CertifyCode" => certify_code: query,
        "AdminIDCardType" => admin_id_card_type: query,
        "OtherFiles" => other_files: query_json,
    }
}

impl Operation for UpdateSmsQualificationRequest {
    type Response = UpdateSmsQualificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateSmsQualification")
        .required(&["QualificationGroupId", "OrderId", "AdminPhoneNo", "CertifyCode"]);
}

/// Response to [`UpdateSmsQualificationRequest`], which the documentation does not describe.
pub type UpdateSmsQualificationResponse = alicloud_runtime::UndocumentedResponse;
