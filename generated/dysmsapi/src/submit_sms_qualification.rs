// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SubmitSmsQualification`, from `dysmsapi/SubmitSmsQualification.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BusinessLicensePic, OtherFile};

/// Submits an SMS qualification with company and legal representative for review.
///
/// ```no_run
/// # async fn example(client: alicloud_dysmsapi::Client) -> Result<(), alicloud_dysmsapi::Error> {
/// let request = alicloud_dysmsapi::SubmitSmsQualificationRequest::new()
///     .qualification_name("...")
///     .use_by_self(true)
///     .company_type("...")
///     .company_name("...")
///     .organization_code("...")
///     .bussiness_license_exp_date("...")
///     .legal_person_name("...")
///     .legal_person_id_card_no("...")
///     .legal_person_id_card_eff_time("...")
///     .legal_person_id_card_type("...")
///     .admin_id_card_pic("...")
///     .admin_id_card_front_face("...")
///     .admin_name("...")
///     .admin_id_card_no("...")
///     .admin_id_card_type("...")
///     .admin_id_card_exp_date("...")
///     .admin_phone_no("...")
///     .certify_code("...")
///     .whether_share(true);
/// let reply = client.submit_sms_qualification(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SubmitSmsQualificationRequest {
    /// **Required.** Name that tells the qualification from others of the account.
    pub qualification_name: Option<String>,
    /// **Required.** Whether the qualification is for your own company and not for another one.
    pub use_by_self: Option<bool>,
    /// **Required.** Kind of company or institution that the qualification is for.
    pub company_type: Option<String>,
    /// Pictures of the business license, one entry each.
    pub business_license_pics: Vec<BusinessLicensePic>,
    /// **Required.** Company that the qualification is for, as in its business license.
    pub company_name: Option<String>,
    /// **Required.** Unified social credit code of the company.
    pub organization_code: Option<String>,
    /// **Required.** Until when the business license is valid.
    pub bussiness_license_exp_date: Option<String>,
    /// Picture of the front of the legal representative's ID card, as the upload returned it.
    pub legal_person_id_card_front_side: Option<String>,
    /// Picture of the back of the legal representative's ID card, as the upload returned it.
    pub legal_person_id_card_back_side: Option<String>,
    /// **Required.** Legal representative of the company, by name.
    pub legal_person_name: Option<String>,
    /// **Required.** Number of the legal representative's ID card.
    pub legal_person_id_card_no: Option<String>,
    /// **Required.** Until when the legal representative's ID card is valid.
    pub legal_person_id_card_eff_time: Option<String>,
    /// **Required.** Kind of ID paper of the legal representative.
    pub legal_person_id_card_type: Option<String>,
    /// **Required.** Picture of the administrator's ID card, as the upload returned it.
    pub admin_id_card_pic: Option<String>,
    /// **Required.** Picture of the front of the administrator's ID card, as the upload returned it.
    pub admin_id_card_front_face: Option<String>,
    /// **Required.** Person responsible for the use of the service, by name.
    pub admin_name: Option<String>,
    /// **Required.** Number of the administrator's ID card.
    pub admin_id_card_no: Option<String>,
    /// **Required.** Kind of ID paper of the administrator.
    pub admin_id_card_type: Option<String>,
    /// **Required.** Until when the administrator's ID card is valid.
    pub admin_id_card_exp_date: Option<String>,
    /// **Required.** Phone number of the administrator, which gets the verification code.
    pub admin_phone_no: Option<String>,
    /// **Required.** Verification code that the phone received.
    pub certify_code: Option<String>,
    /// Further papers for the review, one entry each.
    pub other_files: Vec<OtherFile>,
    /// **Required.** Whether the qualification may be shared.
    pub whether_share: Option<bool>,
    /// Explanation for the reviewers, such as what the messages are for.
    pub remark: Option<String>,
}

impl SubmitSmsQualificationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `QualificationName`, which is required.
    pub fn qualification_name(mut self, value: impl Into<String>) -> Self {
        self.qualification_name = Some(value.into());
        self
    }
    /// Sets `UseBySelf`, which is required.
    #[inline]
    pub fn use_by_self(mut self, value: bool) -> Self {
        self.use_by_self = Some(value);
        self
    }
    /// Sets `CompanyType`, which is required.
    pub fn company_type(mut self, value: impl Into<String>) -> Self {
        self.company_type = Some(value.into());
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
    /// Sets `CompanyName`, which is required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Sets `OrganizationCode`, which is required.
    pub fn organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = Some(value.into());
        self
    }
    /// Sets `BussinessLicenseExpDate`, which is required.
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
    /// Sets `LegalPersonName`, which is required.
    pub fn legal_person_name(mut self, value: impl Into<String>) -> Self {
        self.legal_person_name = Some(value.into());
        self
    }
    /// Sets `LegalPersonIDCardNo`, which is required.
    pub fn legal_person_id_card_no(mut self, value: impl Into<String>) -> Self {
        self.legal_person_id_card_no = Some(value.into());
        self
    }
    /// Sets `LegalPersonIdCardEffTime`, which is required.
    pub fn legal_person_id_card_eff_time(mut self, value: impl Into<String>) -> Self {
        self.legal_person_id_card_eff_time = Some(value.into());
        self
    }
    /// Sets `LegalPersonIDCardType`, which is required.
    pub fn legal_person_id_card_type(mut self, value: impl Into<String>) -> Self {
        self.legal_person_id_card_type = Some(value.into());
        self
    }
    /// Sets `AdminIDCardPic`, which is required.
    pub fn admin_id_card_pic(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_pic = Some(value.into());
        self
    }
    /// Sets `AdminIDCardFrontFace`, which is required.
    pub fn admin_id_card_front_face(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_front_face = Some(value.into());
        self
    }
    /// Sets `AdminName`, which is required.
    pub fn admin_name(mut self, value: impl Into<String>) -> Self {
        self.admin_name = Some(value.into());
        self
    }
    /// Sets `AdminIDCardNo`, which is required.
    pub fn admin_id_card_no(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_no = Some(value.into());
        self
    }
    /// Sets `AdminIDCardType`, which is required.
    pub fn admin_id_card_type(mut self, value: impl Into<String>) -> Self {
        self.admin_id_card_type = Some(value.into());
        self
    }
    /// Sets `AdminIDCardExpDate`, which is required.
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
    /// Sets `OtherFiles`.
    pub fn other_files(
        mut self,
        value: impl IntoIterator<Item = impl Into<OtherFile>>,
    ) -> Self {
        self.other_files = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `WhetherShare`, which is required.
    #[inline]
    pub fn whether_share(mut self, value: bool) -> Self {
        self.whether_share = Some(value);
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    SubmitSmsQualificationRequest {
        "QualificationName" => qualification_name: query,
        "UseBySelf" => use_by_self: query,
        "CompanyType" => company_type: query,
        "BusinessLicensePics" => business_license_pics: query_json,
        "CompanyName" => company_name: query,
        "OrganizationCode" => organization_code: query,
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
        "AdminIDCardType" => admin_id_card_type: query,
        "AdminIDCardExpDate" => admin_id_card_exp_date: query,
        "AdminPhoneNo" => admin_phone_no: query,
        "CertifyCode" => certify_code: query,
        "OtherFiles" => other_files: query_json,
        "WhetherShare" => whether_share: query,
        "Remark" => remark: query,
    }
}

impl Operation for SubmitSmsQualificationRequest {
    type Response = SubmitSmsQualificationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("SubmitSmsQualification")
        .required(
            &[
                "QualificationName",
                "UseBySelf",
                "CompanyType",
                "CompanyName",
                "OrganizationCode",
                "BussinessLicenseExpDate",
                "LegalPersonName",
                "LegalPersonIDCardNo",
                "LegalPersonIdCardEffTime",
                "LegalPersonIDCardType",
                "AdminIDCardPic",
                "AdminIDCardFrontFace",
                "AdminName",
                "AdminIDCardNo",
                "AdminIDCardType",
                "AdminIDCardExpDate",
                "AdminPhoneNo",
                "CertifyCode",
                "WhetherShare",
            ],
        );
}

/// Response to [`SubmitSmsQualificationRequest`], which the documentation does not describe.
pub type SubmitSmsQualificationResponse = alicloud_runtime::UndocumentedResponse;
